let consentCatalan = #"""
  # ---- Consent ----
  """#
