let retentionEnglish = #"""
  # ---- Retention ----
  """#
