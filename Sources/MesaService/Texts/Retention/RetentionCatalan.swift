let retentionCatalan = #"""
  # ---- Retention ----
  """#
