/**
 * Contradictions between rows of one list of children: one NIK on several children (then it is nobody's), one child with two NIK, the same
 * child twice on one day. A child that returns month after month is no duplicate.
 */
import type { Issue } from '../kit/issue.ts'
import { namesAgree } from '../linkage/names-agree.ts'
import { type ChildIdentity, personKey } from './child-identity.ts'
import type { ChildListPlace } from './child-rows.ts'
import type { IssueCode } from './issue-texts/catalogue.ts'
import { issue } from './make-issue.ts'

export interface CheckedIdentities {
  readonly issues: readonly Issue[]
  /** NIK that stand on several children: taken as not there. */
  readonly sharedNiks: ReadonlySet<string>
}

/** More rows than these are counted, not listed. */
const LISTED_ROWS = 10

export function checkIdentities(children: readonly ChildIdentity[], place: ChildListPlace): CheckedIdentities {
  const issues: Issue[] = []
  const sharedNiks = new Set<string>()
  for (const [nik, same] of groupBy(children, (child) => child.nik)) {
    const first = same[0] as ChildIdentity
    if (same.some((other) => !namesAgree(other.nama, first.nama))) {
      sharedNiks.add(nik)
      issues.push(about('anak.nik-banyak-anak', same, place, `…${nik.slice(-4)}`))
    } else if (differ(same, (child) => child.lahir) || differ(same, (child) => child.jk)) {
      issues.push(about('anak.nik-data-beda', same, place, `…${nik.slice(-4)}`))
    }
  }
  const known = (child: ChildIdentity) => (child.nik === null || sharedNiks.has(child.nik) ? null : child.nik)
  for (const same of samePersons(children)) {
    if (differ(same, known)) issues.push(about('anak.dua-nik', same, place, null))
  }
  issues.push(...sameDay(children, known, place))
  return { issues, sharedNiks }
}

/** Those of one name first: most names stand alone, and no longer key is put together for them. */
function samePersons(children: readonly ChildIdentity[]): ChildIdentity[][] {
  const namesakes = groupBy(children, ({ nama }) => (nama === '' ? null : nama))
  return inOrder([...namesakes.values()].flatMap((group) => [...groupBy(group, personKey).values()]))
}

/** The same child measured twice on one day: written twice when all agrees, a contradiction when not. */
function sameDay(children: readonly ChildIdentity[], known: (child: ChildIdentity) => string | null, place: ChildListPlace): Issue[] {
  const ofChild = groupBy(children, (child) => (child.ukur === null ? null : (known(child) ?? personKey(child))))
  const groups = inOrder([...ofChild.values()].flatMap((group) => [...groupBy(group, ({ ukur }) => ukur).values()]))
  return groups.map((same) => about(differ(same, (child) => child.ukuran) ? 'anak.sehari-berbeda' : 'anak.baris-kembar', same, place, null))
}

/** As the list has them. */
function inOrder(groups: ChildIdentity[][]): ChildIdentity[][] {
  return groups.toSorted(([a], [b]) => (a?.row ?? 0) - (b?.row ?? 0))
}

type PairCode = Extract<
  IssueCode,
  'anak.nik-banyak-anak' | 'anak.nik-data-beda' | 'anak.dua-nik' | 'anak.sehari-berbeda' | 'anak.baris-kembar'
>

function about(code: PairCode, same: readonly ChildIdentity[], { file, sheet, columns }: ChildListPlace, read: string | null): Issue {
  const listed = same.slice(0, LISTED_ROWS).map(({ row }) => row)
  const barisnya = listed.join(', ') + (same.length > LISTED_ROWS ? ', …' : '')
  const column = read === null ? null : (columns.nik ?? null)
  return issue(code, { file, sheet, row: same[0]?.row ?? null, column }, read, { jumlah: same.length, barisnya })
}

/** True when two rows say different things; a row that says nothing contradicts nobody. */
function differ(same: readonly ChildIdentity[], what: (child: ChildIdentity) => string | null): boolean {
  return new Set(same.map(what).filter((each) => each !== null)).size > 1
}

/** Groups of two and more. Nearly every child stands alone, so that no list is made for one. */
function groupBy(children: readonly ChildIdentity[], keyOf: (child: ChildIdentity) => string | null): Map<string, ChildIdentity[]> {
  const first = new Map<string, ChildIdentity>()
  const groups = new Map<string, ChildIdentity[]>()
  for (const child of children) {
    const key = keyOf(child)
    if (key === null) continue
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, child)
      continue
    }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [before, child])
    else group.push(child)
  }
  return groups
}
