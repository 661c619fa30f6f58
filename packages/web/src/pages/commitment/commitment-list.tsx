/** The commitments of a choice, those that are overdue first; and for the secretariat the rembuk that they can be made from. */
import type { CommitmentLine, CommitmentList as Listed } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { Link } from '@tanstack/react-router'
import type { CommitmentChange, CommitmentSearch } from '../../app/commitment-search.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { CommitmentFilters } from './commitment-filters.tsx'
import { STATE_TONE, sayMoney, sayPlaces, sayProgress, sayVolume } from './commitment-words.ts'
import { FromRembuk } from './from-rembuk.tsx'

interface CommitmentListProps {
  readonly kab: string
  readonly list: Listed
  readonly search: CommitmentSearch
  readonly onChange: (change: CommitmentChange) => void
}

/** Of one day by who pledged: agreements of a rembuk fall due together. */
function keyOf({ terlambat, tenggat, keadaan, sebutan }: CommitmentLine): string {
  return `${terlambat ? 0 : 1}${keadaan === 'dijanjikan' || keadaan === 'berjalan' ? 0 : 1}${tenggat ?? '9'}${sebutan ?? ''}`
}

/** What is overdue first, then by the day that it is due; what has none last. */
function inOrder(lines: readonly CommitmentLine[]): CommitmentLine[] {
  return lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

export function CommitmentList({ kab, list, search, onChange }: CommitmentListProps) {
  const t = useText()
  const { hitungan, komitmen, tahun, rembuk } = list
  return (
    <>
      {rembuk.length > 0 && <FromRembuk kab={kab} rembuk={rembuk} />}
      <CommitmentFilters list={list} search={search} onChange={onChange} />
      {hitungan.semua === 0 ? (
        <Empty title={t(COMMITMENT.none)}>
          <p>{t(COMMITMENT.noneBody)}</p>
        </Empty>
      ) : (
        <Card title={t(COMMITMENT.title)} hint={t(COMMITMENT.counts, { ...hitungan, tahun })}>
          {komitmen.length === 0 && <p>{t(COMMITMENT.nothing)}</p>}
          <ul className={styles['items']}>
            {inOrder(komitmen).map((line) => (
              <Line key={line.id} kab={kab} line={line} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Line({ kab, line }: { kab: string; line: CommitmentLine }) {
  const t = useText()
  const say = useSay()
  const { id, sebutan, uraian, pihak, keadaan, terlambat, tenggat, volume, satuan, rupiah, namaDesa, terbit, alasan } = line
  const progress = sayProgress(line, t, say)
  const facts = [
    `${t(COMMITMENT.due)}: ${tenggat === null ? t(COMMITMENT.noDue) : say.day(tenggat)}`,
    ...(volume === null ? [] : [sayVolume(volume, satuan, t, say)]),
    ...(rupiah === null ? [] : [sayMoney(rupiah, t, say)]),
    sayPlaces(namaDesa, t),
  ]
  return (
    <li className={styles['item']}>
      <div>
        <h3>
          <Link to="/k/$kab/komitmen/$id" params={{ kab, id }}>
            {uraian}
          </Link>
        </h3>
        <p className={styles['under']}>
          <strong>{sebutan ?? t(COMMITMENT.individual)}</strong>
          {sebutan !== null && ` · ${t(PLEDGER_WORDS[pihak])}`}
        </p>
        <p className={styles['under']}>{facts.join(' · ')}</p>
        {progress !== null && <p className={styles['under']}>{progress}</p>}
        {alasan !== null && (
          <p className={styles['under']}>
            {t(COMMITMENT.reason)}: {alasan}
          </p>
        )}
      </div>
      <div className={styles['tags']}>
        {terlambat && (
          <Tag tone="attention" sign="!">
            {t(COMMITMENT.overdue)}
          </Tag>
        )}
        <Tag tone={STATE_TONE[keadaan]}>{t(PLEDGE_STATE_WORDS[keadaan])}</Tag>
        {terbit && <Tag tone="outline">{t(COMMITMENT.publicPage)}</Tag>}
      </div>
    </li>
  )
}
