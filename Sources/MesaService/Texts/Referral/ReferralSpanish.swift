let referralSpanish = #"""
  # ---- Referral ----
  """#
