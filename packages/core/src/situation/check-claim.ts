/**
 * A prevalence that somebody quotes, beside what is known: the same number of the same source and year, of another one, or of none; and “the lowest of the
 * province” against the districts of the same source and year. It says what is missing; it does not say that somebody lies.
 */
import { intervalOf } from './compare-change.ts'
import { inOrder, isSameSource, kindOfSource, levelOf, type PublishedFigure, sourceKey } from './published-figure.ts'

export const SUPERLATIVES = ['terendah', 'tertinggi'] as const
export type Superlative = (typeof SUPERLATIVES)[number]

export interface Claim {
  readonly kode: string
  /** As it was quoted: 11.3 stands for 11.25–11.35. null: no number, only a superlative. */
  readonly percent: number | null
  /** null: not said. */
  readonly source: string | null
  readonly year: number | null
  /** “Terbaik” is the lowest prevalence. */
  readonly superlative: Superlative | null
}

export type ClaimVerdict =
  /** Number, source and year as published. */
  | 'cocok'
  /** The number is there, but source or year were not said; several may fit. */
  | 'cocok-kurang-lengkap'
  | 'sumber-lain'
  | 'tahun-lain'
  | 'sumber-dan-tahun-lain'
  | 'wilayah-lain'
  /** Another number is published for that source and year. */
  | 'angka-lain'
  | 'tidak-dikenal'
  /** Nothing was said that could be looked up. */
  | 'tanpa-angka'

export interface SourceStanding<F extends PublishedFigure> {
  readonly source: string
  readonly year: number
  /** Best first. */
  readonly ranked: readonly F[]
  /** Of the place; 1 = as claimed. Ties have the same. null: the place has no figure here. */
  readonly rank: number | null
  /** Districts of the province without a figure; null: which ones there are is not known. */
  readonly missing: readonly { readonly kode: string; readonly nama: string }[] | null
  /** Others whose interval overlaps that of the place; null without intervals. */
  readonly overlapping: number | null
}

export type SuperlativeVerdict = 'benar' | 'benar-sejauh-diketahui' | 'keliru' | 'tidak-dapat-diperiksa'

export interface ClaimCheck<F extends PublishedFigure> {
  readonly verdict: ClaimVerdict
  /** Published figures that the verdict rests on. */
  readonly matches: readonly F[]
  /** Figures of the same place and year (or of any year, where none was said) of another kind of source that say something else. */
  readonly otherKinds: readonly F[]
  readonly superlative: {
    readonly verdict: SuperlativeVerdict
    readonly standing: SourceStanding<F> | null
    readonly elsewhere: readonly SourceStanding<F>[]
  } | null
}

/** Half a unit of the last decimal that was quoted. */
function isQuotedAs(quoted: number, percent: number): boolean {
  const decimals = String(quoted).split('.')[1]?.length ?? 0
  return Math.abs(percent - quoted) <= 0.5 * 10 ** -decimals + 1e-9
}

function verdictOf<F extends PublishedFigure>(claim: Claim, figures: readonly F[]): Pick<ClaimCheck<F>, 'verdict' | 'matches'> {
  const { kode, percent, source, year } = claim
  if (percent === null) return { verdict: 'tanpa-angka', matches: [] }
  const fitsSource = (figure: F): boolean => source === null || isSameSource(figure.source, source)
  const fitsYear = (figure: F): boolean => year === null || figure.year === year
  const own = figures.filter((figure) => figure.kode === kode)
  const same = figures.filter((figure) => isQuotedAs(percent, figure.percent))
  const here = same.filter((figure) => figure.kode === kode)
  const asSaid = here.filter((figure) => fitsSource(figure) && fitsYear(figure))
  if (asSaid.length > 0) return { verdict: source === null || year === null ? 'cocok-kurang-lengkap' : 'cocok', matches: asSaid }
  const ofYear = here.filter(fitsYear)
  if (ofYear.length > 0) return { verdict: 'sumber-lain', matches: ofYear }
  const ofSource = here.filter(fitsSource)
  if (ofSource.length > 0) return { verdict: 'tahun-lain', matches: ofSource }
  if (here.length > 0) return { verdict: 'sumber-dan-tahun-lain', matches: here }
  const published = own.filter((figure) => fitsSource(figure) && fitsYear(figure))
  if (published.length > 0) return { verdict: 'angka-lain', matches: published }
  const elsewhere = same.filter((figure) => fitsSource(figure) && fitsYear(figure))
  return elsewhere.length > 0 ? { verdict: 'wilayah-lain', matches: elsewhere } : { verdict: 'tidak-dikenal', matches: [] }
}

function standingOf<F extends PublishedFigure>(
  claim: Claim & { readonly superlative: Superlative },
  peers: readonly F[],
  districts: readonly { readonly kode: string; readonly nama: string }[] | null,
): SourceStanding<F> | null {
  const [any] = peers
  if (any === undefined) return null
  const sign = claim.superlative === 'terendah' ? 1 : -1
  const ranked = peers.toSorted((a, b) => sign * (a.percent - b.percent))
  const own = ranked.find(({ kode }) => kode === claim.kode)
  const interval = own === undefined ? null : intervalOf(own)
  const others = ranked.filter((figure) => figure !== own).map(intervalOf)
  const known = others.filter((each) => each !== null)
  return {
    source: any.source,
    year: any.year,
    ranked,
    rank: own === undefined ? null : 1 + ranked.filter((figure) => sign * (figure.percent - own.percent) < 0).length,
    missing: districts?.filter(({ kode }) => !peers.some((peer) => peer.kode === kode)) ?? null,
    overlapping:
      interval === null || known.length < others.length || others.length === 0
        ? null
        : known.filter(({ low, high }) => low <= interval.high && high >= interval.low).length,
  }
}

function judgeStanding<F extends PublishedFigure>(standing: SourceStanding<F> | null): SuperlativeVerdict {
  if (standing === null || standing.rank === null || standing.ranked.length < 2) return 'tidak-dapat-diperiksa'
  if (standing.rank > 1) return 'keliru'
  return standing.missing?.length === 0 ? 'benar' : 'benar-sejauh-diketahui'
}

/** Of the source and the year that were said, or of the newest figure that fits what was said. */
function checkSuperlative<F extends PublishedFigure>(
  claim: Claim & { readonly superlative: Superlative },
  figures: readonly F[],
  matches: readonly F[],
  districts: readonly { readonly kode: string; readonly nama: string }[] | null,
): NonNullable<ClaimCheck<F>['superlative']> {
  const province = claim.kode.slice(0, 2)
  const ofDistricts = figures.filter(
    ({ kode, month }) => levelOf(kode) === 'kabupaten' && kode.startsWith(`${province}.`) && month === null,
  )
  const own = inOrder(ofDistricts.filter(({ kode }) => kode === claim.kode))
  const said = own.filter(
    ({ source, year }) => (claim.source === null || isSameSource(source, claim.source)) && (claim.year === null || year === claim.year),
  )
  const basis = inOrder(matches.filter(({ kode }) => kode === claim.kode)).at(-1) ?? said.at(-1)
  const source = claim.source ?? basis?.source
  const year = claim.year ?? basis?.year
  const groups = Map.groupBy(
    ofDistricts.filter((figure) => figure.year === year),
    (figure) => `${sourceKey(figure.source)} ${figure.population}`,
  )
  const standings = [...groups.values()].flatMap((peers) => standingOf(claim, peers, districts) ?? [])
  const population = basis?.population ?? 'balita'
  const isBasis = ({ source: of, ranked }: SourceStanding<F>): boolean =>
    source !== undefined && isSameSource(of, source) && ranked[0]?.population === population
  const standing = standings.find(isBasis) ?? null
  const elsewhere = standings.filter((each) => each !== standing && each.rank !== null)
  return { verdict: judgeStanding(standing), standing, elsewhere }
}

/** `districts`: all of the province, where they are known. */
export function checkClaim<F extends PublishedFigure>(
  claim: Claim,
  figures: readonly F[],
  districts: readonly { readonly kode: string; readonly nama: string }[] | null,
): ClaimCheck<F> {
  const { verdict, matches } = verdictOf(claim, figures)
  const [basis] = matches
  const kind = claim.source === null ? basis && kindOfSource(basis.source) : kindOfSource(claim.source)
  const year = claim.year ?? basis?.year ?? null
  const otherKinds =
    kind === undefined
      ? []
      : figures.filter(
          (figure) =>
            figure.kode === claim.kode &&
            (year === null || figure.year === year) &&
            kindOfSource(figure.source) !== kind &&
            !matches.includes(figure),
        )
  const { superlative } = claim
  return {
    verdict,
    matches,
    otherKinds: inOrder(otherKinds),
    superlative: superlative === null ? null : checkSuperlative({ ...claim, superlative }, figures, matches, districts),
  }
}
