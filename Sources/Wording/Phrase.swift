/// Every text of the pages, and every sentence that commands and API make, by name. The texts stand in one
/// table per language.
package enum Phrase: String, CaseIterable, Sendable {
  // MARK: The frame of every page
  case siteName, windowTitle, skipToContent, mainNavigation, menu, navExplore, navOccupations
  case navCredentials, figuresFor, show, unitedStates, unitedStatesShort, footerPromise
  case footerSources, footerNumbers, footerAccessibility, footerPrivacy, footerAPI, themeLabel
  case themeSystem, themeLight, themeDark, crumbsLabel, crumbClusters, pagerLabel, previousPage, nextPage
  case pageOf, curated, noFigure, noStateFigure, noneNamed, noneReported, notRecorded, seeAsTable, yes
  case no

  // MARK: Figures and sources
  case typicalPayIn, aYear, aYearAndHour, paidByTheHour, orMore, from, upTo, payFromTo, openingsAYear
  case openingsDetail, growth, allJobs, skillLevel, jobZone, jobZoneAndLicense, levelSemi, levelMid
  case levelHigh, levelSemiSkilled, levelMidSkilled, levelHighSkilled, levelUnrated, levelCounts
  case levelSource, sourceLine, curatedSource, curatedPathways, usSource, stateSource, scopeSOC
  case scopeBroader, pageSources

  // MARK: Home
  case homeTitle, homeSummary, homeLead, searchLabel, searchAction, searchExamples, searchExampleWords
  case announceOne, announceMany, announceNone, step1, step1Detail, step2, step2Detail, step3
  case step3Detail, clustersTitle, clustersReading, frameworkLabel, frameworkClassic, frameworkModern
  case stripReading

  // MARK: Clusters and pathways
  case pathwaysCount, occupationsCount, pathwaysHeading, pathwaysLabel, occupationsLabel, programsLabel
  case programsDetail, publicCollegesIn, publicCollegesDetail, firstJobsLabel, firstJobsDetail
  case listOccupations, inModernFramework, inClassicFramework, linkMain, linkPartial, occupationsByLevel
  case levelSemiTitle, levelMidTitle, levelHighTitle, levelUnratedTitle, levelGap, occupationColumn
  case schoolingColumn, coursesTitle, coursesReading, coursesSource, gradeColumn, grade, technicalColumn
  case stageIntroductory, stageIntermediate, stageAdvanced, stageCapstone, stageWorkplace, subjectEnglish
  case subjectMathematics, subjectScience, subjectSocialStudies, programsAfterTitle, programsAfterReading
  case programColumn, awardsColumn, occupationsItLeadsTo, collegesIn, noCollegeIn, publicOnly
  case seeMoreOccupations, seeMorePrograms, seeAllPrograms, pathwayProgramsTitle, credentialsTitle,
    credentialsSource, seeMoreCredentials,
    apprenticeshipsTitle
  case apprenticeshipsReading, apprenticeshipsNone, apprenticeshipsSubset, moreApprenticeships, leadsTo
  case hours

  // MARK: An occupation
  case compareAction, payTitle, payHalf, payRank, payRankFirst, statesAndCapital, statesOnly, payReading,
    payHourlyOnly, payNone, payOneInTenLess
  case payMiddle, payOneInTenMore, payLocalMiddle, percentileColumn, percentile10, percentile25
  case percentile50, percentile75, percentile90, aYearColumn, anHourColumn, statePayTitle, statePayNone
  case statePayFinding, statePayReading, stateColumn, outlookTitle, outlookNone, outlookMore
  case outlookFewer, outlookSame, outlookReading, outlookStart, outlookEnd, brightGrowth, brightOpenings
  case brightEmerging, interestsTitle, interestsStrongest, interestsChart, noInterests, scoreOneToSeven
  case interestRealistic, interestInvestigative, interestArtistic, interestSocial, interestEnterprising
  case interestConventional, doorsTitle, doorsReading, doorsNone, doorsAssumption, doorDiploma
  case doorDiplomaDetail, doorApprenticeship, doorColleges, timeCertificate, timeAssociate, timeBachelor
  case timeMaster, experienceTitle, experienceNone, experienceLess, experienceMore, trainingTitle
  case trainingNone, trainingShort, trainingModerate, trainingLong, trainingApprenticeship
  case trainingResidency, awardCertificate, awardAssociate, awardBachelor, awardPostbachelor, awardMaster
  case awardPostmaster, awardProfessional, awardDoctorate, schoolingTitle, schoolingNone, schoolingBLS
  case shareOf, collected, smallSample, education1, education2, education3, education4, education5
  case education6, education7, education8, education9, education10, education11, education12
  case blsNoCredential, blsHighSchool, blsCertificate, blsSomeCollege, blsAssociate, blsBachelor
  case blsMaster, blsDoctorate, skillsTitle, knowledgeTitle, abilitiesTitle, ratingsReading, ratingsNone
  case seeAll, importanceColumn, levelColumn, notRelevant, uncertain, valuesTitle, valuesReading
  case valueAchievement, valueWorkingConditions, valueRecognition, valueRelationships, valueSupport
  case valueIndependence, credentialsNone, relationRequired, relationCommon, relationHelpful
  case apprenticeshipsCount, apprenticeshipHours, programsTitle, programsReading, programsNone
  case collegesCount, relatedTitle, relatedReading, pathwaysTitle, modernPathwaysTitle, otherTitlesTitle
  case otherTitlesNone, seeAllTitles, technologiesTitle

  // MARK: Lists and comparison
  case occupationsTitle, occupationsSummary, occupationsFound, filtersLabel, clusterFilter, everyCluster
  case everyLevel, minimumPayFilter, anyPay, anyTime, sortLabel, sortWage, sortGrowth, sortOpenings
  case sortTitle, applyFilters, noneFoundTitle, noneFoundDetail, showAllOccupations, compareColumn
  case compareOne, compareChosen, compareHint, compareLimit, compareTitle, compareLead, compareEmptyTitle
  case compareEmptyDetail, addMissed, addToComparison, addHint, add, remove, removeFromComparison,
    payMiddleHalf
  case mostNamedSchooling, mostNamedShare, licenseRow, noLicenseKnown

  // MARK: Search
  case searchTitle, searchTitleFor, kindsLabel, everything, kindOccupation, kindPathway, kindProgram
  case kindCourse, kindCredential, kindCollege, kindOccupations, kindPathways, kindPrograms, kindCourses
  case kindCredentials, kindColleges, spellingChecked, showingResultsFor, alsoCalled, cip, sced
  case nothingFoundTitle, nothingFoundDetail, seeClusters

  // MARK: Programs, courses, credentials, colleges
  case programLead, programOccupationsTitle, programOccupationsNone, nationwide, completionsLabel
  case collegesOffering, collegesOfferingNone, collegeColumn, tuitionColumn, netPriceColumn
  case completionRateColumn, tuitionExplained, courseLead, coursePathwaysTitle, courseStep
  case courseElective, courseServesNone, courseGeneral, courseSiblings, area01, area02, area03, area04
  case area05, area07, area08, area09, area10, area11, area12, area13, area14, area15, area16, area17
  case area18, area19, area20, area21, area22, area23, area24, area25, credentialLead
  case credentialListTitle, credentialsFound, credentialColumn, kindColumn, kindCertification
  case kindLicense, kindCertificate, requirementsColumn, highSchoolColumn, minimumAgeLabel, years
  case requiresAge, requiresHours, requiresPrior, requiresNoSchooling, requiresHighSchool
  case requiresCertificate, requiresAssociate, requiresBachelor, requiresMaster, requiresDoctorate
  case credentialOccupationsTitle, stacksTitle, stacksOn, stacksUp, website, controlPublic
  case controlNonprofit, controlForProfit, levelFourYear, levelTwoYear, levelLessThanTwoYear
  case tuitionOutOfState, netPriceDetail, completionRateDetail, undergraduatesLabel, openAdmission
  case creditForAP, creditForExperience, collegeProgramsTitle, collegeProgramsNone, outcomesTitle
  case outcomesReading, outcomesOld, fieldColumn, earningsColumn, debtColumn

  // MARK: Sources
  case sourcesTitle, sourcesLead, publishedTitle, dataSetColumn, releaseColumn, licenseColumn
  case tableColumn, rowsColumn, checksumColumn, curatedTitle, curatedExplained, curatedFrameworks
  case curatedMap, curatedOccupations, curatedModern, curatedCourses, curatedSequences, curatedGeneral
  case curatedCredentials, curatedSummaries, curatedMerges, attributionTitle, attributionONET
  case attributionOthers, attributionExtracts, curatedAliases, curatedGaps, curatedCredentialOccupations,
    curatedCredentialPathways, widerGroup

  // MARK: About the numbers
  case numbersTitle, numbersLead, numbersPay, numbersPay1, numbersPay2, numbersPay3, numbersOutlook
  case numbersOutlook1, numbersLevels, numbersLevels1, numbersPrograms, numbersPrograms1
  case numbersPrograms2, numbersCurated, numbersCurated1, numbersCurated2, numbersMissing
  case numbersMissing1

  // MARK: Accessibility and privacy
  case accessibilityTitle, accessibilityLead, accessibilityHow, accessibilityHow1, accessibilityHow2
  case accessibilityTested, accessibilityTested1, accessibilityHelp, accessibilityHelp1, privacyTitle
  case privacyLead, privacyKept, privacyKept1, privacyKept2, privacyKept3, privacyNot, privacyNot1,
    privacyServer
  case privacyServer1

  // MARK: Interests, skills and values
  case navInterests, profileTitle, profileLead, profileSummary, profileInterests, profileInterestsReading
  case inventoryStandard, inventoryStandardDetail, inventoryShort, inventoryShortDetail, inventoryJunior
  case inventoryJuniorDetail, minutes, scoresLink, scoresLinkDetail, profileSkills, profileSkillsReading
  case rateSkills, profileValues, profileValuesReading, orderValues, profileFile, profileFileReading
  case openFile, aboutLink, aboutShort1, aboutShort2, aboutShort3, givenTitle, givenAnswers, givenScores
  case givenCode, givenSkills, givenValues, notGiven, change, changeInterests, changeSkills, changeValues
  case seeMatches, saveFile, startOver, keptTitle, keptDetail, keptMatches, keptChange, keptDelete
  case keptDeleted, keptDraft, keptResume, keptHere, answer0, answer1, answer2, answer3, answer4
  case interestsPageLead, itemCount, itemProgress, itemBack, itemSkip, itemNext, itemPause
  case itemAllOnAPage, itemOneAtATime, itemKeys, itemKeptHint, itemSubmitHint, resumeTitle, resumeGoOn
  case resumeStartOver, pausedTitle, pausedDetail, reviewTitle, reviewAnswered, reviewLeftOut, reviewLook
  case tooFewTitle, tooFewDetail, tooFewKind, tooFewMark, scoresTitle, scoresLead, scoresSix, scoresScale
  case scoresScaleHint, scoreField, scoreError, scaleError, scoresCode, scoresCodeField, scoresCodeHint
  case codeError, formErrors, skillsPageLead, skillsQuick, skillsQuickReading, skillsBasic, skillsCross
  case skillsMore, skillsKey, skillSkip, skillRate1, skillRate2, skillRate3, skillRate4, skillRate5
  case skillsNearest, skillsNone, valuesPageLead, valuePlace, valuePlaceOf, valueUp, valueDown
  case valueMoved, valueTwice, valueMissing, valuesHint, valueAchievementMeaning
  case valueWorkingConditionsMeaning, valueRecognitionMeaning, valueRelationshipsMeaning
  case valueSupportMeaning, valueIndependenceMeaning, importTitle, importLead, importFile, importFileHint
  case importText, importAction, importNothing, importTooLarge, importNotJSON, importOtherFormat
  case importUnknownKey, importBadValue, importWrongCount, importOutOfRange, importBadAnswer
  case importBadCode, importUnknownSkill, importBadOrder, importEmpty, aboutTitle, aboutLead, aboutIs
  case aboutIs1, aboutIs2, aboutIs3, aboutIsNot, aboutIsNot1, aboutIsNot2, aboutIsNot3, aboutIsNot4
  case aboutKept, aboutKept1, aboutKept2, aboutSchools, aboutSchools1, expectedOnce, expectedOneWay
  case expectedOneWaySkills, expectedForm, expectedAnswers, expectedAnswer, expectedRating
  case expectedScores, expectedScoreRange, expectedScale, expectedCode, expectedRatings, expectedLevels
  case expectedOrder, expectedFormAlone, expectedPlace, expectedScoresOrCode, privacyAnswers

  // MARK: Matches
  case matchesTitle, matchesTitleOther, matchesHere, matchesLead, matchesLeadOther, likeRealistic
  case likeInvestigative, likeArtistic, likeSocial, likeEnterprising, likeConventional, changeAnswers
  case printPage, schoolingUpTo, anySchooling, growthFilter, anyGrowth, growthGrowing, growthFaster
  case bandStrong, bandStrongDetail, bandGood, bandSome, bandSomeDetail, bandAll, bandDetail, bandLow
  case placeAxis, placeIs, placeTied, placeRange, placeSure, showMore, yourInterests
  case yourInterestsAnswers, yourInterestsScores, yourInterestsCode, clustersFit, clustersFitReading
  case pathwaysFit, fitWell, seeOthers, noVerdict, noVerdictDetail, keepTitle, keepDetail
  case keepDetailPlain, whyTitle, whyReading, whyLabel, whyAction, whyMissed, whyPlace, whyPlaceRange
  case whyHidden, whyNotRated, whyDiffers, whyYou, whyWork, howItFits, flatTitle, flatDetail, flatNext
  case flatLonger, flatExplore, flatUsed, lowTitle, lowDetail, nothingSaid, nothingSaidDetail, startHere
  case matchesNoneDetail, clearFilters, noteFit, noteParts, noteRange, notePlaces

  // MARK: The planner
  case navPlan, planTitle, planLead, planStartTitle, planStartLead, planSchool, planWhere, planProgram
  case planNoProgram, planProgramHint, planMake, planEmptyStart, planGoOn, planChoose, planOpen
  case planKept, planNoPacks, planNoPacksDetail, planMadeUp, planGoal, planChange, planMend, planOther
  case planClear, planUndo, planPrint, planSave, planTable, planActions, planGrade, planHere
  case planFinished, planPlanned, planCredits, planGradeTerm, planFall, planWinter, planSpring
  case planSummer, planAdd, planAddIn, planGoesOn, planCollege, planCareer, planMoveTo, planMark
  case planNoMark, planRemove, planCounts, planCountsNone, planNowhere, planTroubleNeeds
  case planTroubleLate, planTroubleWith, planTroubleApproval, planTroubleTerm, planTroubleGrade
  case planTroubleEnd, planTroubleTwice, planTooMany, planCheck, planLeft, planLeftCourses
  case planLeftOthers, planLeftNone, planLegendEarned, planLegendPlanned
  case planLegendMissing, planOf, planMissing, planMissingCourses, planMissingAverage, planSeeCourses
  case planReach, planUnreach, planReached, planNotReached, planChoice, planWaived, planCollegeTitle
  case planHours, planHoursReading, planHoursColumn, planNeedsColumn, planUntilColumn, planNoMinimum
  case planNoEnd, planNear, planNearReading, planNearOthers, planNearCourses, planNearAdd, planExits
  case planExitsReading, planAfter, planHolds, planNoDiploma, planHoldsSet, planHoldsHours
  case planConflict, planConflictMinimal, planRuleRequirement, planRuleLock, planRuleRefusal
  case planRulePrerequisites, planRuleOffering, planRulePeriods, planRuleMost, planRuleLeast
  case planRuleYear, planSaidMoved, planSaidAdded, planSaidRemoved, planSaidMarked, planSaidMade
  case planSaidMadeUnproved, planSaidMended, planSaidMendedUnproved, planSaidOther, planSaidNoOther
  case planSaidCleared, planSaidImpossible, planSaidUnknown, planAddTitle, planAddFits
  case planAddHelps, planAddOthers, planAddNone, planAddTo, planCourseColumn, planRuleSame, expectedPlanGoal,
    planSchoolField, planTermColumn,
    planCreditsColumn, planStatusColumn, planGoOnAnyway, planAddCancel, planNote
  case planSign, planSignLearner, planSignFamily, planSignCounselor, planShowCourses, planImportTitle
  case planImportLead, planImportFile, planFileTooLarge, planFileNotJSON
  case planFileNothing, planFileUnknownKey, planFileMissingKey, planFileBadValue, planFileUnknown
  case planFileDidYouMean, planFileBeyond, planFileForeign, planFileExceptions, planFileStatus
  case planFileNoTerm, expectedPlan, expectedPlanAction

  // MARK: The pages of routes
  case navRoutes, routesTitle, routesTo, routesLead, routesFormLabel, routesWhere, routesInGrade
  case routesDiploma, routesNoDiploma, routesWorking, routesWorkingAs, routesWhither, routesFind
  case routesHeld, routesJob, routesJobHint, routesJobYears, routesJobMissed, routesAward, routesNone
  case routesAwardField, routesAwardHint, routesFieldMissed, routesCredential, routesCredentialHint
  case routesCredentialMissed, routesCredits, routesAge, routesAgeHeld, routesLimits, routesLimitMonths
  case routesLimitCost, routesLimitLegs, routesAnyNumber, routesOtherStates, routesOtherStatesHint
  case routesStateMissed, routesKeepEarning, routesNoDebt, routesStartGrade, routesStartWork
  case routesFrom, routesFromIn, routesStartNow, routesFound, routesShown, routesPrinted, routesSideBySide
  case routesExit, routesPay, routesMoney, routesOwed, routesAfterSchool, routesNow, routesYears
  case routesYearsDecimal, routesTime, routesCost, routesEarnedOnTheWay, routesFinish, routesEarned
  case routesJobs, routesFirstPay, routesDebt, routesChanges, routesGoal, routesRoute, routesNumber
  case routesSteps, routesAssumed, routesAll, routesFewer, routesWinFrontier, routesWinBetween
  case routesSummary, routesNote, routesNoteAhead, routesNoteAssumed, routesWhen, routesFromTo
  case routesWait, routesNoCollege, routesPayMeanwhile, routesNoPay, routesPayYear, routesPayYears
  case routesCounted, routesEarn, routesOpens, routesOpensMore, routesGoalReached, routesGoalPays
  case routesGoalPaysFirst, routesPlot, routesPlotReading, routesPlotAxis, routesPlotOff
  case routesPlotWins, routesPlotLine, routesPlotSummary, routesAssume, routesAssumeList, routesAssumeReading
  case routesChanged, routesWorkOut, routesDefault, routesTable, routesCompare, routesCompareHint
  case routesCompareLimit, routesCompareOne, routesCompareTitle, routesCompareHere, routesCompareNone
  case routesCompareNoneDetail, routesBack, routesDifference, routesWinsAt, routesLegs, routesSame
  case routesSooner, routesLess, routesMore, routesPoints, routesOnlyHere, routesSharedLegs
  case routesNoneTitle, routesNoneDetail, routesRelax, routesRelaxReading, routesOpenings
  case routesOpeningsReading, routesNoJobs, routesNoJobsDetail, routesOtherGoal, routesGoalMissed
  case routesGoalMissedDetail, routesGoalPathway, routesGoalSemi, routesGoalMid, routesGoalHigh
  case routesGoalCluster, routesHow, routesHow1, routesHow2, routesHow3, routesExamples, routesHowThere
  case routesPathwayReading, routesAnyLevel, expectedYesNumber, expectedGoal, expectedAmount, expectedLike
  case expectedNotWith, expectedApprenticeship

  // MARK: When something goes wrong
  case failNotFound, failNotFoundDetail, failUnknown, failUnknownDetail, failParameter
  case failParameterDetail, failParameterNone, failValue, failValueDetail, failMethod, failMethodDetail
  case failTooLong, failTooLongDetail, failTooLarge, failTooLargeDetail, failUnavailable
  case failUnavailableDetail, failBug, failBugDetail, nearestTitle, backHome, thingCluster, thingPathway
  case thingOccupation, thingProgram, thingCourse, thingCredential, thingCollege, expectedNumber
  case expectedOneOf, expectedState, expectedPercentEncoding, expectedOccupations, expectedYes
  case expectedSearchText
  case failNearest, failKnown, failNoneKnown, failMediaType, failMediaTypeDetail, failWorkTooMuch
  case failWorkTooMuchDetail, thingPack, thingStudyProgram, thingRequirementSet, expectedPack, expectedDay

  // MARK: Languages
  case monthNames, monthOfYear, releaseWords

  // MARK: Why an occupation fits
  case roadmapPayLicense
  case valuesQuestion
  case fitValuesNotRated
  case fitSkillsNotRated
  case expectedDifferentScores
  case expectedEnoughAnswers
  case fitTypesAll, fitTypesTwo, fitTypesOne, fitTypesNone, fitSkillsBoth, fitSkillsLacking
  case fitSkillsAbove, fitSkillsEqual, fitValuesTwo, fitValuesOne, fitValuesNone, fitPayNational
  case fitPayState, valueNameAchievement, valueNameWorkingConditions, valueNameRecognition
  case valueNameRelationships, valueNameSupport, valueNameIndependence

  // MARK: Roadmaps
  case curatedRoadmaps, roadmapTitle, roadmapReading, roadmapListTitle, roadmapLine, roadmapKeyEarned,
    roadmapKeyEntry
  case roadmapKeyExit, roadmapHighSchool, roadmapCertificate, roadmapApprenticeship, roadmapAssociate
  case roadmapBachelor, roadmapBeyond, roadmapHighSchoolTime, roadmapCertificateTime
  case roadmapApprenticeshipTime, roadmapAssociateTime, roadmapBachelorTime, roadmapBeyondTime
  case roadmapZonesSemi, roadmapZonesMid, roadmapZonesHigh, roadmapGeneralCourse, roadmapCareerCourse
  case roadmapMoreCourses, roadmapDiploma, roadmapDiplomaWork, roadmapSameJob, roadmapEnterGrade9
  case roadmapEnterDiploma, roadmapEnterCertificate, roadmapEnterAssociate, roadmapEnterBachelor
  case roadmapEnterMaster, roadmapEnterDoctorate, roadmapEnterApprenticeship, roadmapEnterCredential
  case roadmapEarnCertificate, roadmapEarnAssociate, roadmapEarnBachelor, roadmapEarnMaster
  case roadmapEarnDoctorate, roadmapEarnApprenticeship, roadmapEarnCredential, roadmapEarnedColumn
  case roadmapWhereColumn, roadmapExitColumn, roadmapJobColumn, roadmapYourSchool, roadmapEmployer
  case roadmapColleges, roadmapNoCollege, roadmapNoExit, roadmapNeeds, roadmapExperienceLess
  case roadmapExperienceMore, roadmapExits, roadmapMapView, roadmapListView, roadmapViews
  case roadmapPrint, roadmapDownloads, roadmapMapLabel, roadmapPicture, roadmapPictureDetail
  case roadmapBorrowed, roadmapSource, roadmapKeyboard, roadmapCourses, roadmapEntries, thingRoadmap

  // MARK: Routes
  case routeYears, routeMonths, routeYearsMonths, routeWeeks, routeNow, routeHighSchool
  case routeHighSchoolWith, routeInHighSchool, routeEquivalency, routeStudyIn,
    routeAnyField,
    routeApprenticeship, routeWork,
    routeBeside, routeWhileWorking, routePartTime
  case routeKindHighSchool, routeKindStudy, routeKindApprenticeship, routeKindLicense
  case routeKindCredential, routeKindWork, routeEarnDiploma, routeEarnDiplomaWith
  case routeEarnApprenticeship, routeEarnWork, routeThen, routeStartNow, routeNoDiploma, routeADiploma
  case routeACertificate, routeAnAssociate, routeABachelor, routeAMaster, routeADoctorate
  case routeAnApprenticeship, routeEntryShare, routeEntryShareNone, routeEntryUncertain
  case routeEntryTypical, routeEntryApprenticeship, routeEntryExperience, routeEntryLicense, routeDoors
  case routeCreditHeld, routeCreditIn, routeCollegeCredits, routeBasisLaw, routeBasisAgreement
  case routeBasisUsual, routeBasisAssumption, routeTuitionResident, routeTuitionNonresident
  case routeTuitionTypical, routeObstacleNoEntry, routeObstacleTooFar, routeRelaxMonths, routeRelaxYears
  case routeRelaxCost, routeRelaxLegs, routeRelaxEarning, routeRelaxDebt, routeOpening
  case routeFastest, routeCheapest, routeMostEarned, routeSurest, routeWidest, routePaid
  case routeUnitMonths, routeUnitHours, routeUnitCredits, routeUnitTimes, assumeShortCertificate
  case assumeShortCertificateWhy, assumeTermCertificate, assumeTermCertificateWhy, assumeYearCertificate
  case assumeYearCertificateWhy, assumeAssociate, assumeAssociateWhy, assumeBachelor, assumeBachelorWhy
  case assumeMaster, assumeMasterWhy, assumeDoctorate, assumeDoctorateWhy, assumePartTime
  case assumePartTimeWhy, assumeSameField, assumeSameFieldWhy, assumeNearField, assumeNearFieldWhy
  case assumeGeneralTransfer, assumeGeneralTransferWhy, assumeDualCredits, assumeDualCreditsWhy
  case assumeApprenticeshipHours, assumeApprenticeshipHoursWhy, assumeApprenticePayStart
  case assumeApprenticePayStartWhy, assumeApprenticePayEnd, assumeApprenticePayEndWhy
  case assumeLicenseMonths, assumeLicenseMonthsWhy, assumeLicenseCost, assumeLicenseCostWhy
  case assumePracticePay, assumePracticePayWhy, assumeSomeExperience, assumeSomeExperienceWhy
  case assumeLongExperience, assumeLongExperienceWhy, assumeRealShare, assumeRealShareWhy
  case assumeSchoolCompletion, assumeSchoolCompletionWhy, assumeApprenticeCompletion
  case assumeApprenticeCompletionWhy, assumeMasterCompletion, assumeMasterCompletionWhy
  case assumeDoctorateCompletion, assumeDoctorateCompletionWhy, assumeLicenseCompletion
  case assumeLicenseCompletionWhy, assumeEntryPayMonths, assumeEntryPayMonthsWhy, assumeEarlyPayMonths
  case assumeEarlyPayMonthsWhy, assumeHorizon, assumeHorizonWhy, assumeSavedShare, assumeSavedShareWhy
  case assumeSavings, assumeSavingsWhy, assumeGrantShare, assumeGrantShareWhy
  case assumeGraduateTuition, assumeGraduateTuitionWhy, assumeProfessionalTuition
  case assumeProfessionalTuitionWhy, assumeEquivalency, assumeEquivalencyWhy
  case routeTableTitle, routeTableFrom, routeTableShown, routeColumn, routeTimeColumn, routeCostColumn
  case routeBalanceColumn, routePayColumn, routeFinishColumn, routeWinsColumn, routeStepColumn
  case routeWhereColumn, routeOpensColumn, routeOpensNone, routeMoreJobs, routeWait, routeNoLimitFits
  case routeRelaxTitle, routeOpeningTitle, routeNoneKnown, routeAssumes, routeFigures, reachTitle
  case reachNone, reachRouteColumn
  case codeColumn, reachShown

  // MARK: Programs of study and rules
  case packsTitle, packsLead, packsNone, packsNoneDetail, packsStates, packsStatesReading
  case packsDistricts, packsDistrictsReading, packsTemplates, packsTemplatesReading, packsWhat
  case packsWhat1, packsWhat2, packsWhat3, packsUnusable, packsUnusableReading
  case packDemonstrationChip, packDemonstration, packDemonstrationDetail, packCourses, packPrograms
  case packSets, packAgreements, packPlanRules, packMissing, packWarnings, packEmpty, packLeadState
  case packLeadDistrict, packLeadTemplate, packCoursesLabel, packProgramsLabel, packSetsLabel
  case packAgreementsLabel, packPlanRulesLabel, packMissingLabel, packInOrder, packInOrderDetail
  case packToLookAt, packSeeCheck, packExtends, packNotTheWord, packSeeMissing, packSetsTitle
  case packSetsReading, packCoursesTitle, packCoursesOf, packCalendar, packTerms, packPeriods
  case packSeeCourses, packMissingTitle, packMissingReading, setDiplomas, setEndorsements
  case setGraduationPathways, setSeals, setAdmissions, setPrograms, packProgramsTitle
  case packProgramsReading, packMorePrograms, packProgramColumn, packElementsSource
  case packElementsTitle, packElementsReading, elementMet, elementUnmet, elementMissing
  case elementStandardsShort, elementKnowledgeShort, elementIndustryShort, elementProgressionShort
  case elementPointsShort, elementCredentialShort, elementStandards, elementKnowledge
  case elementIndustry, elementProgression, elementPoints, elementCredential, gapStandards
  case gapAcademic, gapTechnical, gapEmployability, gapIndustry, gapSecondStep, gapProgress
  case gapEntries, gapExits, gapCredential, gapContinuation, packPlanRulesTitle
  case packPlanRulesReading, planRuleColumn, planRuleBy, planRuleApprovers, planRuleGrade
  case planRuleNoGrade, planRuleNobody, citationRead, dayOfMonth, approverLearner, approverFamily
  case approverSchool, packCheckTitle, packCheckReading, packCheckErrors, packCheckWarnings
  case packCheckMore, packCheckUnlisted, packAgreementsTitle, packAgreementsReading
  case agreementCourses, agreementCollege, agreementHours, agreementGrade, agreementUntil
  case agreementDual, agreementArticulated, agreementNoCourse, agreementAnyGrade
  case agreementRecommendation, agreementElective, agreementOpen, agreementFrom, gradeOrBetter
  case schoolCourseColumn, schoolGradesColumn, schoolCreditsColumn, schoolBeforeColumn
  case schoolNothingBefore, schoolBeside, gradesFromTo, schoolTerms, levelHonors, levelAP, levelIB
  case levelCollege, beforeWithGrade, beforeRecommended, beforeRecommendedWithGrade, beforeApproval
  case setClass, setClasses, setClassesFrom, setClassesTo, setEveryClass, reqAll, reqOne, reqSome
  case reqAverage, reqFrom, reqFromExcept, reqMinimum, reqMilestone, reqDiploma, reqSet
  case reqCredential, reqAnyCourse, reqNoCourse, reqPathwayCourses, reqCoded, reqCodedOne
  case creditsAmount, levelGeneralCourses, levelHonorsCourses, levelAPCourses, levelIBCourses
  case levelCollegeCourses, subjectsLanguage, subjectsMathematics, subjectsScience, subjectsSocial
  case subjectsCareer, sharingTitle, sharingPair, sharingAlone, sharingMost, sharingOf, beforeTitle
  case beforeNone, beforeReading, beforeChain, beforeBlocking, beforeTooMany, beforeList
  case beforeKeyNeeded, beforeKeyChoice, beforeKeyRecommended, beforeKeyOwn, beforeRegion
  case beforePicture, beforeGrade, beforeWaiting, beforeOwn, programOfStudyLead, programTemplateLead
  case programPlan, programSeePathway, programSteps, programLeadsOn, programLeadsOnDetail
  case programCredentialsDetail, programElements, programElementsOf, programElementsDetail, noneYet
  case noneNamedYet, programStepsTitle, stepOr, programCompletes, programAward, programAnyCollege
  case programPoints, programWork, programEntries, programExits, programStandards, programNeeds
  case pathwayStudyReading
}
