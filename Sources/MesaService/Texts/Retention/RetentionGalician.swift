let retentionGalician = #"""
  # ---- Retention ----
  """#
