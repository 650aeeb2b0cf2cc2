let referralEnglish = #"""
  # ---- Referral ----
  """#
