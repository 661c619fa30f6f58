/** Village by village: state, who is waited for, how much differs from the list, and the way to the work. */

import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { takesChecks, type VillageState } from '@konvergen/core/verval/village-step.ts'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import table from '../../parts/table.module.css'
import { type BoardVillage, differing, differingShare, familiesOf, lookedAt, orderedVillages } from './arrange-board.ts'
import styles from './board.module.css'
import { Button, Card, PlainTable, Tag, type TagTone } from './furniture.ts'
import { ProgressBar } from './progress-bar.tsx'
import { VerifyDrawer } from './verify-drawer.tsx'
import { STEP_WORDS, useSay, useText, VERVAL, VILLAGE_STATE_WORDS } from './words.ts'

const TONES = {
  menunggu: 'attention',
  dikerjakan: 'caution',
  ditandatangani: 'plain',
  diverifikasi: 'good',
} as const satisfies Readonly<Record<VillageState, TagTone>>

const WAITS = {
  menunggu: VERVAL.waitsVillage,
  dikerjakan: VERVAL.waitsVillage,
  ditandatangani: VERVAL.waitsCamat,
  diverifikasi: VERVAL.waitsNobody,
} as const

const AT_FIRST = 15

export function VillagesCard({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { today } = useMe()
  const { putaran, desa } = progress
  const [looked, setLooked] = useState<string | null>(null)
  const village = desa.find(({ kode }) => kode === looked)
  const isRunning = putaran.keadaan === 'berjalan'
  const [isWhole, setWhole] = useState(false)
  const ordered = orderedVillages(desa, may('verval.verify', kab))
  return (
    <Card title={t(VERVAL.byVillage)} hint={t(VERVAL.byVillageHint)}>
      <PlainTable
        label={t(VERVAL.byVillage)}
        heads={[VERVAL.village, VERVAL.state, VERVAL.families, VERVAL.found, VERVAL.waitsFor].map((head) => t(head))}
      >
        {ordered.slice(0, isWhole ? ordered.length : AT_FIRST).map((one) => (
          <Row
            key={one.kode}
            village={one}
            isLate={isRunning && putaran.tenggat < today && one.keadaan !== 'diverifikasi'}
            act={
              <>
                {may('verval.families', kab, one.kode) && (
                  <Link
                    className={styles['go']}
                    to="/k/$kab/verval/$putaran/$desa"
                    params={{ kab, putaran: putaran.id, desa: one.kode }}
                    aria-label={t(VERVAL.checkOf, { nama: one.nama })}
                  >
                    {t(VERVAL.check)}
                  </Link>
                )}
                {isRunning && may('verval.verify', kab, one.kode) && !takesChecks(one.keadaan) && (
                  <Button aria-label={t(VERVAL.lookOf, { nama: one.nama })} onClick={() => setLooked(one.kode)}>
                    {t(one.keadaan === 'ditandatangani' ? VERVAL.look : VERVAL.openAgain)}
                  </Button>
                )}
              </>
            }
          />
        ))}
      </PlainTable>
      {!isWhole && ordered.length > AT_FIRST && (
        <div className={styles['more']}>
          <Button onClick={() => setWhole(true)}>{t(VERVAL.showAll, { n: say.number(ordered.length) })}</Button>
        </div>
      )}
      {village !== undefined && <VerifyDrawer kab={kab} putaran={putaran.id} village={village} onClose={() => setLooked(null)} />}
    </Card>
  )
}

function Row({ village, isLate, act }: { village: BoardVillage; isLate: boolean; act: ReactNode }) {
  const t = useText()
  const say = useSay()
  const { nama, keadaan, jumlah, terakhir, diingatkan } = village
  const share = differingShare(jumlah)
  const n = differing(jumlah)
  return (
    <tr>
      <th scope="row">{nama}</th>
      <td>
        <Tag tone={TONES[keadaan]}>{t(VILLAGE_STATE_WORDS[keadaan])}</Tag>
        {isLate && <Tag tone="attention">{t(VERVAL.isLate)}</Tag>}
        {terakhir !== null && (
          <span className={table['under']}>
            {t(VERVAL.step, { langkah: t(STEP_WORDS[terakhir.langkah] ?? VERVAL.state), oleh: terakhir.oleh, day: say.day(terakhir.pada) })}
          </span>
        )}
        {terakhir !== null && terakhir.alasan !== null && (
          <span className={table['under']}>{t(VERVAL.stepReason, { alasan: terakhir.alasan })}</span>
        )}
        {diingatkan !== null && <span className={table['under']}>{t(VERVAL.reminded, { day: say.day(diingatkan) })}</span>}
      </td>
      <td>
        <ProgressBar done={lookedAt(jumlah)} all={familiesOf(jumlah)} />
      </td>
      <td>
        {share === null || n === 0 ? (
          <span className={table['quiet']}>{t(VERVAL.foundNone)}</span>
        ) : (
          t(VERVAL.foundLine, { n: say.number(n), share: say.percent(100 * share, 0) })
        )}
      </td>
      <td>
        {t(WAITS[keadaan])}
        <div className={`${styles['rowActs']} tanpa-cetak`}>{act}</div>
      </td>
    </tr>
  )
}
