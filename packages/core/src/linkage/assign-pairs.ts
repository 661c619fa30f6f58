/**
 * From weights to answers: one to one where it must be, and each pair automatic, for a person's review, or neither. Pairs that compete for a row
 * are a group; within it the assignment of the greatest total weight is taken. A pair whose loss would hardly cost the group anything (twins, two
 * of one name in one village) goes to review however sure it looks alone: which of the two it is, no weight has told.
 */
import type { Pairs } from './agreement.ts'
import { bestAssignment } from './best-assignment.ts'

export interface Bands {
  /** Bits. From here a pair is automatic. */
  readonly automatic: number
  /** Bits. From here to `automatic` a person looks at it; below it is no pair. */
  readonly review: number
  /** Bits by which the group must be worse off without a pair, else it goes to review. */
  readonly margin: number
}

export type Standing = 'automatic' | 'review'

export interface AssignedPair {
  /** Place in the pairs that were given. */
  readonly pair: number
  readonly left: number
  readonly right: number
  /** Bits. */
  readonly weight: number
  /** Bits by which the group is worse off without it; `weight − review` where nothing competes. */
  readonly margin: number
  readonly standing: Standing
}

/** Rows on one side of a group above which the best total is not sought: then only pairs that are the best of both their rows are taken. */
const WIDEST_GROUP = 60

interface Edge {
  readonly pair: number
  readonly left: number
  readonly right: number
  readonly weight: number
}

/**
 * Each row at most once among the automatic pairs; in review also both candidates of a tie. Sorted by left, then right. Neither the order of
 * pairs nor that of rows changes which pairs stand where.
 */
export function assignPairs(pairs: Pairs, weights: Float64Array, bands: Bands): AssignedPair[] {
  const edges: Edge[] = []
  for (let pair = 0; pair < weights.length; pair += 1) {
    const weight = weights[pair] as number
    if (weight >= bands.review) edges.push({ pair, left: pairs.left[pair] as number, right: pairs.right[pair] as number, weight })
  }
  return groupsOf(edges)
    .flatMap((group) => (group.length === 1 ? [alone(group[0] as Edge, bands)] : settle(group, bands)))
    .toSorted(byRows)
}

/** By left row, then right. */
export function byRows(a: Pick<AssignedPair, 'left' | 'right'>, b: Pick<AssignedPair, 'left' | 'right'>): number {
  return a.left === b.left ? a.right - b.right : a.left - b.left
}

function alone(edge: Edge, bands: Bands): AssignedPair {
  return { ...edge, margin: edge.weight - bands.review, standing: edge.weight >= bands.automatic ? 'automatic' : 'review' }
}

/** Edges that share a row, directly or through others (union–find, halving paths). */
function groupsOf(edges: readonly Edge[]): Edge[][] {
  const parent = edges.map((_, place) => place)
  const rootOf = (place: number): number => {
    let at = place
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const firstOf = [new Map<number, number>(), new Map<number, number>()] as const
  for (const [place, { left, right }] of edges.entries()) {
    for (const [side, row] of [left, right].entries()) {
      const first = firstOf[side]?.get(row)
      if (first === undefined) firstOf[side]?.set(row, place)
      else parent[rootOf(place)] = rootOf(first)
    }
  }
  const groups = new Map<number, Edge[]>()
  for (const [place, edge] of edges.entries()) {
    const root = rootOf(place)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [edge])
    else group.push(edge)
  }
  return [...groups.values()]
}

interface Group {
  readonly edges: readonly Edge[]
  readonly rows: ReadonlyMap<number, number>
  readonly columns: ReadonlyMap<number, number>
  readonly gains: Float64Array
}

/** Places for rows, in their order. */
function numbered(rows: readonly number[]): Map<number, number> {
  return new Map([...new Set(rows)].toSorted((a, b) => a - b).map((row, place) => [row, place]))
}

function settle(edges: readonly Edge[], bands: Bands): AssignedPair[] {
  const rows = numbered(edges.map(({ left }) => left))
  const columns = numbered(edges.map(({ right }) => right))
  if (Math.max(rows.size, columns.size) > WIDEST_GROUP) return byWeight(edges, bands)
  const gains = new Float64Array(rows.size * columns.size)
  // A pair at the very threshold gains a little: it is better than none.
  for (const { left, right, weight } of edges) {
    const at = (rows.get(left) as number) * columns.size + (columns.get(right) as number)
    gains[at] = Math.max(gains[at] as number, weight - bands.review + 1e-9)
  }
  const group = { edges, rows, columns, gains }
  const { chosen, total } = solve(group, null)
  return edges.flatMap((edge): AssignedPair[] => {
    const isChosen = chosen.has(edge.pair)
    const margin = isChosen ? total - solve(group, edge).total : total - bestWith(group, edge)
    if (isChosen) return [{ ...edge, margin, standing: edge.weight >= bands.automatic && margin >= bands.margin ? 'automatic' : 'review' }]
    // As good as what was chosen: a person sees both.
    return margin < bands.margin ? [{ ...edge, margin, standing: 'review' }] : []
  })
}

const placeOf = ({ rows, columns }: Group, { left, right }: Edge): number =>
  (rows.get(left) as number) * columns.size + (columns.get(right) as number)

function solve(group: Group, without: Edge | null): { readonly chosen: ReadonlySet<number>; readonly total: number } {
  const { edges, rows, columns, gains } = group
  const barred = without === null ? -1 : placeOf(group, without)
  const gain = (row: number, column: number) =>
    row * columns.size + column === barred ? 0 : (gains[row * columns.size + column] as number)
  const assigned = bestAssignment(rows.size, columns.size, gain)
  const chosen = new Set(
    edges.filter((edge) => assigned[rows.get(edge.left) as number] === columns.get(edge.right)).map(({ pair }) => pair),
  )
  let total = 0
  for (const [row, column] of assigned.entries()) if (column >= 0) total += gain(row, column)
  return { chosen, total }
}

/** The best total of the group if this pair has to be in it. */
function bestWith({ rows, columns, gains }: Group, { left, right }: Edge): number {
  const [row, column] = [rows.get(left) as number, columns.get(right) as number]
  const gain = (r: number, c: number) => (r === row || c === column ? 0 : (gains[r * columns.size + c] as number))
  let total = gains[row * columns.size + column] as number
  for (const [r, c] of bestAssignment(rows.size, columns.size, gain).entries()) if (c >= 0) total += gain(r, c)
  return total
}

/** Chosen is what is the heaviest for both its rows; its margin is what it is heavier by than the best that competes with it. */
function byWeight(edges: readonly Edge[], bands: Bands): AssignedPair[] {
  const rivals = [new Map<number, Edge[]>(), new Map<number, Edge[]>()] as const
  for (const edge of edges) {
    for (const [side, row] of [edge.left, edge.right].entries()) {
      const others = rivals[side]?.get(row)
      if (others === undefined) rivals[side]?.set(row, [edge])
      else others.push(edge)
    }
  }
  const best = (of: readonly Edge[] | undefined, edge: Edge) =>
    Math.max(bands.review, ...(of ?? []).filter(({ pair }) => pair !== edge.pair).map(({ weight }) => weight))
  return edges.flatMap((edge): AssignedPair[] => {
    const margin = edge.weight - Math.max(best(rivals[0].get(edge.left), edge), best(rivals[1].get(edge.right), edge))
    if (margin >= bands.margin) return [{ ...edge, margin, standing: edge.weight >= bands.automatic ? 'automatic' : 'review' }]
    return margin > -bands.margin ? [{ ...edge, margin, standing: 'review' }] : []
  })
}
