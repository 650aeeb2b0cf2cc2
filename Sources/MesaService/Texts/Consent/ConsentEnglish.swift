let consentEnglish = #"""
  # ---- Consent ----
  """#
