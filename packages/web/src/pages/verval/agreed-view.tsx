/** What a version holds, in the order in which it is read. */
import type { AgreedAnswer, ChangeSchema } from '@konvergen/contract/verval.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { LEAVING } from '@konvergen/core/verval/difference.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AGREED, LEAVING_WORDS } from '../../text/verval.ts'
import { MARK_WORDS } from '../../text/verval-village.ts'
import { AgreedFiles } from './agreed-files.tsx'
import styles from './board.module.css'

const outOf = ({ keluar }: ChangeSchema): number => Object.values(keluar).reduce((sum, n) => sum + n, 0)

export function AgreedView({ kab, agreed }: { kab: string; agreed: AgreedAnswer }) {
  const t = useText()
  const say = useSay()
  const { keluarga, sumber, periode, oleh, pada, belumSelesai, alasan, sidik, jumlah, tanda, terhadapSumber, terhadapVersiLalu, desa } =
    agreed
  const kinds = ['listed', 'added', 'agreed', 'notAtRisk', 'waiting'] as const
  const gone = ['pindah', 'meninggal', 'ganda', 'tidak-ditemukan'] as const
  const before = terhadapVersiLalu?.jumlah
  const changes = (pick: (change: ChangeSchema) => number): [string, string] => [
    say.number(pick(terhadapSumber.jumlah)),
    before === undefined ? t(AGREED.noVersion) : say.number(pick(before)),
  ]
  return (
    <>
      <p className={styles['lead']}>
        <strong>{t(AGREED.lead, { n: say.number(keluarga), sumber, periode: say.period(periode) })}</strong>{' '}
        {t(AGREED.by, { oleh, moment: say.moment(pada) })}{' '}
        {belumSelesai.length > 0 && t(AGREED.unfinished, { n: say.number(belumSelesai.length), alasan: alasan ?? '' })}
      </p>
      <p className={styles['small']}>{t(AGREED.digestBody)}</p>
      <p className={styles['digest']}>
        <code>{sidik}</code>
      </p>
      <AgreedFiles kab={kab} agreed={agreed} />
      <div className={styles['stack']}>
        <Card title={t(AGREED.reckoning)}>
          <SmallTable
            label={t(AGREED.reckoning)}
            heads={[t(AGREED.what), t(AGREED.families)]}
            rows={[
              ...kinds.slice(0, 2).map((kind): [string, string] => [t(AGREED[kind]), say.number(jumlah[kind])]),
              ...gone.map((why): [string, string] => [t(AGREED[why]), say.number(jumlah.out[why])]),
              ...kinds.slice(2).map((kind): [string, string] => [t(AGREED[kind]), say.number(jumlah[kind])]),
            ]}
          />
        </Card>
        <Card title={t(AGREED.difference)}>
          <SmallTable
            label={t(AGREED.difference)}
            heads={[t(AGREED.what), t(AGREED.toSource), t(AGREED.toVersion, { n: terhadapVersiLalu?.versi ?? '–' })]}
            rows={[
              [t(AGREED.came), ...changes(({ masuk }) => masuk)],
              [t(AGREED.stayed), ...changes(({ tetap }) => tetap)],
              [t(AGREED.moved), ...changes(({ pindah }) => pindah)],
              ...LEAVING.map((why): [string, string, string] => [
                t(AGREED.leftWhy, { why: t(LEAVING_WORDS[why]) }),
                ...changes(({ keluar }) => keluar[why]),
              ]),
            ]}
          />
        </Card>
        <Card title={t(AGREED.factors)}>
          <SmallTable
            label={t(AGREED.factors)}
            heads={[AGREED.what, AGREED.yes, AGREED.unknown, AGREED.gained, AGREED.lost].map((head) => t(head))}
            rows={MARKS.map((name) => [
              t(MARK_WORDS[name]),
              say.number(tanda[name].ya),
              say.number(tanda[name].tidakDiketahui),
              say.number(terhadapSumber.tanda[name].gained),
              say.number(terhadapSumber.tanda[name].lost),
            ])}
          />
        </Card>
        <Card title={t(AGREED.byVillage)}>
          <SmallTable
            label={t(AGREED.byVillage)}
            heads={[AGREED.byVillage, AGREED.families, AGREED.unchecked, AGREED.cameOut].map((head) => t(head))}
            rows={desa.map(({ nama, kode, keluarga: n, tanpaVerval, terhadapSumber: change }) => [
              `${nama} (${kode})`,
              say.number(n),
              say.number(tanpaVerval),
              `+${say.number(change.masuk)} / −${say.number(outOf(change))}`,
            ])}
          />
        </Card>
      </div>
    </>
  )
}
