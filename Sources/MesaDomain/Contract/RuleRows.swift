extension RuleBook {
  // Long on purpose: a lawyer reads each rule on its own line in rules.csv.
  public static let rules: [Rule] = [
    Rule(
      "R01", .basic, "Ley 40/2015 art. 16.1",
      "postsFilled",
      "organ.secretaryMissing organ.chairMissing profile.secretaryUndefined"),
    Rule(
      "R02", .basic, "Ley 40/2015 art. 16.2",
      "authorize",
      "auth.secretaryOnly"),
    Rule(
      "R03", .basic, "Ley 40/2015 art. 16.3",
      "entitled withinEntitled",
      "vote.notEntitled vote.notPresent vote.doubleVote vote.tooMany"),
    Rule(
      "R04", .adoptable, "Ley 40/2015 art. 19.4.a",
      "secretaryVotes",
      "vote.notEntitled"),
    Rule(
      "R05", .adoptable, "Ley 40/2015 art. 19.2",
      "presidedInOrder chairLine delegatesInOrder",
      "chair.substitutionUndefined profile.chairUndefined"),
    Rule(
      "R06", .adoptable, "Ley 40/2015 art. 19.3",
      "accredited",
      "seat.alternateNotAccredited"),
    Rule(
      "R07", .basic, "Ley 40/2015 art. 15.2, 15.3",
      "setByPlenary refersToText withinLaw isNewVersion unpublishedRules",
      "organ.rulesNotPublished profile.dateOrder mesa.notPlenaryAgreement "
        + "mesa.amendmentMajority mesa.regulationMissing mesa.regulationNotInForce "
        + "mesa.profileNotNew mesa.organInUse"),
    Rule(
      "R10", .adoptable, "Ley 40/2015 art. 19.4.b",
      "ordered",
      "notice.notOrdered auth.secretaryOnly"),
    Rule(
      "R11", .adoptable, "Ley 40/2015 art. 19.3.a",
      "inTime earliestStart",
      "notice.periodTooShort gap.period profile.ruleNotAdopted"),
    Rule(
      "R12", .basic, "Ley 40/2015 art. 17.3",
      "channelJustified proves",
      "notice.channelUnjustified notice.proofMissing gap.dispatch"),
    Rule(
      "R13", .basic, "Ley 40/2015 art. 17.3",
      "contentComplete",
      "notice.contentIncomplete gap.content gap.notCalled"),
    Rule(
      "R14", .basic, "Ley 40/2015 art. 17.3",
      "secondCallAt",
      "session.noSecondCall"),
    Rule(
      "R15", .adoptable, "Ley 40/2015 art. 19.2.b",
      "timely answerReasoned",
      "agenda.lateProposal agenda.refusalWithoutReason agenda.proposalsUnanswered"),
    Rule(
      "R16", .basic, "Ley 40/2015 art. 17.4",
      "onAgenda urgency",
      "agenda.itemNotOnAgenda agenda.urgencyNeedsAllMembers agenda.urgencyNotCarried "
        + "agenda.urgencyNotRatified gap.urgency"),
    Rule(
      "R17", .basic, "Ley 40/2015 art. 17.2",
      "universal",
      "session.notUniversal presence.notPresent gap.consents"),
    Rule(
      "R18", .practice, "follows from R16",
      "votable",
      "agenda.itemNotVotable"),
    Rule(
      "R19", .practice, "handbook §3.2",
      "withoutCaseData mayLeave caseOrgan",
      "privacy.caseDataInPlenary privacy.caseOrgan profile.plenaryTreatsCases "
        + "conference.notCaseOrgan"),
    Rule(
      "R20", .basic, "Ley 40/2015 art. 17.2",
      "quorum",
      "session.noQuorum session.quorumReached profile.quorumBelowLaw"),
    Rule(
      "R21", .open, "Ley 40/2015 art. 17.2",
      "quorum",
      ""),
    Rule(
      "R22", .basic, "Ley 40/2015 art. 17.2",
      "spokespersons",
      "session.spokespersonsMissing session.noSpokespersons session.notDeemed "
        + "auth.notPermitted profile.noSpokespersonSeats"),
    Rule(
      "R23", .adoptable, "Ley 26/2010 (Cataluña), supletoria; Ley 40/2015 art. 17.3",
      "failed secondCall",
      "session.secondCallTooEarly session.callFailed session.noQuorum gap.secondCall"),
    Rule(
      "R24", .practice, "Ley 40/2015 art. 17.2",
      "stillQuorate",
      "vote.quorumLost session.quorumLost"),
    Rule(
      "R25", .basic, "Ley 40/2015 art. 17.1",
      "modalityAllowed",
      "session.remoteForbidden"),
    Rule(
      "R26", .basic, "Ley 40/2015 art. 17.1",
      "connected identityAccepted",
      "session.identityNotAssured session.connectionBroken incident.stillPresent "
        + "presence.notRemote field.unknownValue"),
    Rule(
      "R27", .basic, "Ley 40/2015 art. 17.5",
      "placeOfAdoption",
      "gap.placeOfAdoption"),
    Rule(
      "R28", .open, "handbook §3.3",
      "holdsOneSeat",
      "seat.doubleHolding"),
    Rule(
      "R30", .basic, "Ley 40/2015 art. 17.5",
      "carried carriedVote",
      "vote.majorityNotReached vote.missing"),
    Rule(
      "R31", .adoptable, "Ley 40/2015 art. 19.2.d",
      "tie castingVoteGranted",
      "vote.tieNotBroken vote.castingVoteNotGranted vote.tieBroken vote.notTied "
        + "vote.notPresiding field.unknownValue"),
    Rule(
      "R32", .basic, "Ley 40/2015 art. 17.6",
      "senseFits",
      "vote.senseRecorded vote.secretBallot vote.senseContradicts"),
    Rule(
      "R33", .adoptable, "Ley 40/2015 art. 19.3.c",
      "abstentions",
      "vote.abstentionForbidden"),
    Rule(
      "R34", .adoptable, "Ley 40/2015 art. 19.5",
      "recordGranted",
      "vote.recordNotGranted"),
    Rule(
      "R35", .adoptable, "Ley 40/2015 art. 19.5",
      "transcriptInTime transcriptAllowed",
      "minutes.transcriptLate minutes.transcriptNotRequested "
        + "minutes.transcriptNotNeeded"),
    Rule(
      "R36", .adoptable, "Ley 40/2015 art. 19.5",
      "dissentInTime dissenter",
      "dissent.windowClosed dissent.notDissenter dissent.noAgreement dissent.notGranted "
        + "dissent.filed"),
    Rule(
      "R37", .practice, "handbook §3.4",
      "ownSeat",
      "presence.noSeat"),
    Rule(
      "R38", .practice, "handbook §3.4",
      "complete",
      "agreement.incomplete agreement.evidenceMissing agreement.extensionNeedsSession "
        + "agreement.extensionTooLong field.invalid"),
    Rule(
      "R39", .practice, "handbook §3.4",
      "agenda",
      ""),
    Rule(
      "R3A", .practice, "Ley 40/2015 art. 19.3",
      "represents",
      "auth.representation"),
    Rule(
      "R40", .basic, "Ley 40/2015 art. 18.1",
      "complete",
      "minutes.contentMissing minutes.state"),
    Rule(
      "R41", .basic, "Ley 40/2015 art. 18.1",
      "deliberationInRecording",
      "minutes.deliberationMissing"),
    Rule(
      "R42", .basic, "Ley 40/2015 art. 18.2",
      "approvalPut approvedIn",
      "minutes.approvalSkipped minutes.state"),
    Rule(
      "R43", .basic, "Ley 40/2015 art. 18.2",
      "conforming chairApproved",
      "minutes.notChairApproved minutes.objectionsPending minutes.conformityMissing "
        + "minutes.state"),
    Rule(
      "R44", .basic, "Ley 40/2015 art. 18.2",
      "integrity recordingAllowed atDisposal",
      "recording.integrityFailed recording.notAllowed profile.recordingOfCases"),
    Rule(
      "R45", .adoptable, "Ley 40/2015 art. 19.5",
      "caveat",
      "certificate.caveatMissing certificate.beforeApproval"),
    Rule(
      "R46", .basic, "Ley 40/2015 art. 17.7",
      "interestFound reviewed",
      "certificate.noLegitimateInterest certificate.notReviewed certificate.forbidden "
        + "certificate.nothingToCertify certificate.electronicOnly"),
    Rule(
      "R47", .adoptable, "Ley 40/2015 art. 19.2.f",
      "endorsed",
      "certificate.notEndorsed"),
    Rule(
      "R48", .practice, "handbook §3.5",
      "mutable",
      "minutes.immutable minutes.state"),
    Rule(
      "R49", .practice, "Ley 39/2015 art. 15",
      "language translationWhole",
      "minutes.translationIncomplete profile.missing"),
    Rule(
      "R50", .basic, "Ley 40/2015 art. 23.2",
      "ground declared",
      "conflict.undeclared conflict.degreeMissing conflict.degreeBeyond conflict.serviceLongAgo"),
    Rule(
      "R51", .basic, "Ley 40/2015 art. 23.1, 23.3",
      "suspended",
      "conflict.accessSuspended"),
    Rule(
      "R52", .basic, "Ley 40/2015 art. 24",
      "caused answeredInTime answered",
      "recusal.late recusal.noCause recusal.notAnswered"),
    Rule(
      "R53", .basic, "Ley 40/2015 art. 23.4, 23.5",
      "interventions flagged notOwn",
      "review.notFlagged review.ownIntervention"),
    Rule(
      "R54", .practice, "handbook §3.6",
      "accessible receivable isExcluded",
      "conflict.accessDenied conflict.agencyExcluded conflict.nobodyFree"),
  ]
}
