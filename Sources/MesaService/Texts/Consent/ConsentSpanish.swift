let consentSpanish = #"""
  # ---- Consent ----
  """#
