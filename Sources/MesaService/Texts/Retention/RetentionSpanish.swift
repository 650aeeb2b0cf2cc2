let retentionSpanish = #"""
  # ---- Retention ----
  """#
