let accessEnglish = #"""
  # ---- Access ----
  refusal.access.unrecorded = Nothing is shown: who reads this must be recorded first, and that was
    not possible{reason? ({reason})}. Make room on the disk or check its permissions, then ask
    again.
  refusal.access.writerElsewhere = Nothing is shown: who reads this must be recorded, and another
    process is writing here. Ask through the service that is running, or wait for that process to
    end.
  """#
