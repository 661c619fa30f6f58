/** The page of the public: pledges of a district and how they stand, without a person. No sign-in is asked. */
import type { PublicPledges } from '@konvergen/contract/commitment.ts'
import { PLEDGER_WORDS, PUBLIC_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemError } from '../../app/call.ts'
import { publicPledgesQuery } from '../../app/commitment-queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { PUBLIC_TONE, sayMoney, sayPlaces, sayVolume } from './commitment-words.ts'
import { PublicChart } from './public-chart.tsx'

const route = getRouteApi('/publik/komitmen/$kode')

export function PublicPledgesPage() {
  const t = useText()
  const { kode } = route.useParams()
  const { data, error, refetch } = useQuery(publicPledgesQuery(kode))
  if (data !== undefined) return <Shown pledges={data} />
  if (error === null) return <Skeleton heights={[32, 280, 320]} />
  const isNone = error instanceof ProblemError && (error.code === 'tidak-ditemukan' || error.code === 'permintaan-tidak-sah')
  if (!isNone) return <ProblemNote problem={error} retry={() => void refetch()} />
  return (
    <>
      <PageHead title={t(COMMITMENT.publicTitle)} />
      <Empty title={t(COMMITMENT.publicNone)}>
        <p>{t(COMMITMENT.publicNoneBody)}</p>
      </Empty>
    </>
  )
}

function Shown({ pledges }: { pledges: PublicPledges }) {
  const t = useText()
  const say = useSay()
  const { kabupaten, hari, contoh, komitmen } = pledges
  return (
    <>
      <PageHead title={t(COMMITMENT.publicTitle)} of={kabupaten}>
        <PrintButton />
      </PageHead>
      <p className={styles['lead']}>{t(COMMITMENT.publicLead, { kabupaten, hari: say.day(hari) })}</p>
      {contoh && <p className={styles['under']}>{t(COMMITMENT.sample)}</p>}
      <div className={styles['stack']}>
        <Card title={t(COMMITMENT.standing)}>
          <PublicChart pledges={pledges} />
        </Card>
        <Card title={t(COMMITMENT.pledges)}>
          <ul className={styles['items']}>
            {komitmen.map((one, at) => (
              <PledgeLine key={`${at} ${one.nama}`} pledge={one} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}

function PledgeLine({ pledge }: { pledge: PublicPledges['komitmen'][number] }) {
  const t = useText()
  const say = useSay()
  const { nama, pihak, tahun, uraian, desa, volume, satuan, volumeTercapai, rupiah, tenggat, keadaan, sebagian } = pledge
  const facts = [
    `${t(PLEDGER_WORDS[pihak])}, ${tahun}`,
    sayPlaces(desa, t),
    ...(volume === null ? [] : [sayVolume(volume, satuan, t, say)]),
    ...(volumeTercapai === null ? [] : [`${t(COMMITMENT.done)}: ${sayVolume(volumeTercapai, satuan, t, say)}`]),
    ...(rupiah === null ? [] : [sayMoney(rupiah, t)]),
    ...(tenggat === null ? [] : [`${t(COMMITMENT.due)}: ${say.day(tenggat)}`]),
  ]
  return (
    <li className={styles['item']}>
      <div>
        <h3>{nama}</h3>
        <p>{uraian}</p>
        <p className={styles['under']}>{facts.join(' · ')}</p>
      </div>
      <div className={styles['tags']}>
        <Tag tone={sebagian ? 'caution' : PUBLIC_TONE[keadaan]}>{t(sebagian ? COMMITMENT.partly : PUBLIC_STATE_WORDS[keadaan])}</Tag>
      </div>
    </li>
  )
}
