/**
 * Which documents somebody may see in a district, class by class: where the role reaches, and more narrowly for a picture of people to which
 * nobody has consented. Such a picture stays with those who work where it belongs, and with whoever brought it: an office of the whole district
 * sees it only when it belongs to the district itself. The database asks by this, and so does a page for a button.
 */
import { type Actor, countingGrants, EVERYWHERE } from '../accounts/actor.ts'
import { type Areas, areasWith } from '../accounts/may.ts'
import { isOwnOffice, officeOfGrant } from '../accounts/own-office.ts'
import { RIGHTS, type Verb } from '../accounts/rights.ts'
import { isWithin } from '../wilayah/kode.ts'
import { DOCUMENT_CLASSES, type DocumentClass } from './classes.ts'

export interface Sight {
  readonly data: DocumentClass
  /** Codes of areas inside the district, each with all below it; `*` = the whole district. Never empty. */
  readonly areas: Areas
  /** Where pictures without consent are shown: like `areas`, but the district's own code means what belongs to the district itself only. */
  readonly near: Areas
  /** Ids of the offices whose documents these are, null = those of no office; `*` = whosever. */
  readonly offices: typeof EVERYWHERE | readonly (string | null)[]
}

/** What a question of seeing needs to know of one version of a document. */
export interface Seen {
  readonly data: string
  readonly area: string
  /** Id of the office whose document it is; null = of none; undefined = not asked about. */
  readonly office?: string | null
  /** Id of the account that brought this version. */
  readonly by: string
  /** A picture in which somebody can be recognised, and nobody's consent is recorded. */
  readonly isWithheld: boolean
}

function nearOf(actor: Actor, verb: Verb, data: DocumentClass, kab: string, day: string): Areas {
  if (actor.kind === 'sistem') return EVERYWHERE
  const held = countingGrants(actor, day).filter(({ role, kab: at }) => at === kab && RIGHTS[role][data]?.includes(verb) === true)
  return [...new Set(held.flatMap(({ areas }) => areas))].toSorted()
}

function officesOf(actor: Actor, verb: Verb, data: DocumentClass, kab: string, day: string): Sight['offices'] {
  if (actor.kind === 'sistem' || !isOwnOffice(verb, data)) return EVERYWHERE
  const held = countingGrants(actor, day).filter(({ role, kab: at }) => at === kab && RIGHTS[role][data]?.includes(verb) === true)
  return [...new Set(held.map(officeOfGrant))]
}

/** One entry for each class that the person holds the verb on, somewhere in the district. `day`: `YYYY-MM-DD`. */
export function sightsOf(actor: Actor, verb: Verb, kab: string, day: string): readonly Sight[] {
  return DOCUMENT_CLASSES.flatMap((data) => {
    const areas = areasWith(actor, verb, data, kab, day)
    return areas.length === 0
      ? []
      : [{ data, areas, near: nearOf(actor, verb, data, kab, day), offices: officesOf(actor, verb, data, kab, day) }]
  })
}

function lies(place: string, areas: Areas): boolean {
  return areas === EVERYWHERE || areas.some((area) => isWithin(place, area))
}

function isNear(place: string, near: Areas, kab: string): boolean {
  return near === EVERYWHERE || near.some((area) => (area === kab ? place === kab : isWithin(place, area)))
}

function isOf(office: Seen['office'], offices: Sight['offices']): boolean {
  return office === undefined || offices === EVERYWHERE || offices.includes(office)
}

/** The same question as the database is asked, for one document. */
export function sees(
  sights: readonly Sight[],
  { data, area, office, by, isWithheld }: Seen,
  { kab, me }: { kab: string; me: string },
): boolean {
  const sight = sights.find((each) => each.data === data)
  if (sight === undefined || !lies(area, sight.areas) || !isOf(office, sight.offices)) return false
  return !isWithheld || by === me || isNear(area, sight.near, kab)
}
