let conferenceGalician = #"""
  # ---- Conference ----
  """#
