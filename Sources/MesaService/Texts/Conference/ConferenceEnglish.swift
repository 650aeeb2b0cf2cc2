let conferenceEnglish = #"""
  # ---- Conference ----
  """#
