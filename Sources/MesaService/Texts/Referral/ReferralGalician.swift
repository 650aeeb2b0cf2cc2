let referralGalician = #"""
  # ---- Referral ----
  """#
