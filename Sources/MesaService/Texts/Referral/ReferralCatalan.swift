let referralCatalan = #"""
  # ---- Referral ----
  """#
