let consentGalician = #"""
  # ---- Consent ----
  """#
