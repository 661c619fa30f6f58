/**
 * Every route there is, for the server that registers them and the tests that go over them all.
 */

import * as accounts from './accounts.ts'
import * as analyses from './analyses.ts'
import * as analysisDocuments from './analysis-documents.ts'
import * as budget from './budget.ts'
import * as calendar from './calendar.ts'
import * as causes from './causes.ts'
import * as chain from './chain.ts'
import * as chainPapers from './chain-papers.ts'
import * as childIdentity from './child-identity.ts'
import * as commitment from './commitment.ts'
import * as context from './context.ts'
import * as coverage from './coverage.ts'
import * as disputes from './disputes.ts'
import * as documents from './documents.ts'
import * as emergency from './emergency.ts'
import * as families from './families.ts'
import * as familyPrivacy from './family-privacy.ts'
import * as findings from './findings.ts'
import * as gaps from './gaps.ts'
import * as home from './home.ts'
import * as hpkPrivacy from './hpk-privacy.ts'
import * as indicators from './indicators.ts'
import * as intake from './intake.ts'
import * as kin from './kin.ts'
import * as lokus from './lokus.ts'
import * as lokusWhy from './lokus-why.ts'
import * as lokusYears from './lokus-years.ts'
import * as maps from './maps.ts'
import * as measurement from './measurement.ts'
import * as meetings from './meetings.ts'
import * as opd from './opd.ts'
import * as plan from './plan.ts'
import * as planReference from './plan-reference.ts'
import * as planVersions from './plan-versions.ts'
import * as privacy from './privacy.ts'
import * as programs from './programs.ts'
import * as quality from './quality.ts'
import * as realisation from './realisation.ts'
import * as realisationFiles from './realisation-files.ts'
import * as records from './records.ts'
import * as rembuk from './rembuk.ts'
import * as rembukAfter from './rembuk-after.ts'
import type { RouteContract } from './route.ts'
import * as scorecard from './scorecard.ts'
import * as scorecardFiles from './scorecard-files.ts'
import * as setup from './setup.ts'
import * as sheets from './sheets.ts'
import * as sigizi from './sigizi.ts'
import * as situation from './situation.ts'
import * as published from './situation-published.ts'
import * as spending from './spending.ts'
import * as sso from './sso.ts'
import * as summary from './summary.ts'
import * as tasks from './tasks.ts'
import * as tpps from './tpps.ts'
import * as verval from './verval.ts'
import * as vervalPages from './verval-pages.ts'
import * as village from './village.ts'
import * as villageCatalogue from './village-catalogue.ts'
import * as villageRealisation from './village-realisation.ts'
import * as villageRealisationFiles from './village-realisation-files.ts'
import * as why from './why.ts'
import * as wilayah from './wilayah.ts'

function isRoute(value: unknown): value is RouteContract {
  return typeof value === 'object' && value !== null && 'path' in value && 'act' in value && 'answer' in value
}

export const ROUTES: readonly RouteContract[] = [
  setup,
  accounts,
  sso,
  emergency,
  documents,
  tasks,
  meetings,
  calendar,
  wilayah,
  opd,
  tpps,
  families,
  measurement,
  childIdentity,
  quality,
  indicators,
  coverage,
  disputes,
  intake,
  records,
  sheets,
  sigizi,
  verval,
  scorecard,
  scorecardFiles,
  findings,
  kin,
  vervalPages,
  situation,
  why,
  context,
  analyses,
  analysisDocuments,
  maps,
  gaps,
  published,
  causes,
  lokus,
  lokusWhy,
  lokusYears,
  budget,
  plan,
  planReference,
  planVersions,
  programs,
  rembuk,
  chain,
  chainPapers,
  spending,
  realisation,
  realisationFiles,
  villageRealisation,
  villageRealisationFiles,
  rembukAfter,
  commitment,
  village,
  villageCatalogue,
  privacy,
  familyPrivacy,
  hpkPrivacy,
  home,
  summary,
].flatMap((part) => Object.values(part).filter(isRoute))
