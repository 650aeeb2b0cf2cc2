let conferenceSpanish = #"""
  # ---- Conference ----
  """#
