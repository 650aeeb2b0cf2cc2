let conferenceCatalan = #"""
  # ---- Conference ----
  """#
