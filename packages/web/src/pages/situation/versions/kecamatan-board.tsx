/** How far each kecamatan is with its analysis of the year; who is waited for can be reminded at once. */
import type { AnalysesAnswer } from '@konvergen/contract/analyses.ts'
import { Link } from '@tanstack/react-router'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { Note, ProblemNote } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { StateTag } from './state-tag.tsx'
import { useBeginAnalysis, useRemindKecamatan } from './use-analysis-acts.ts'
import styles from './versions.module.css'

type Row = AnalysesAnswer['papan'][number]

function isWaitedFor({ analisis }: Row): boolean {
  return analisis === null || analisis.keadaan === 'konsep' || analisis.keadaan === 'ditandatangani'
}

export function KecamatanBoard({ kab, data }: { kab: string; data: AnalysesAnswer }) {
  const t = useText()
  const say = useSay()
  const begin = useBeginAnalysis(kab)
  const remind = useRemindKecamatan(kab)
  const waiting = data.papan.filter(isWaitedFor).map(({ wilayah }) => wilayah)
  const title = t(ANALYSES.board, { tahun: data.tahun })
  const heads = [ANALYSES.area, ANALYSES.villages, ANALYSES.state, ANALYSES.reminded, ANALYSES.act].map((head) => t(head))
  return (
    <Card title={title} hint={t(ANALYSES.boardHint)}>
      {data.boleh.ingatkan && waiting.length > 0 && (
        <div className={styles['acts']}>
          <Button disabled={remind.isPending} onClick={() => remind.mutate({ tahun: data.tahun, wilayah: waiting })}>
            {t(ANALYSES.remind)}
          </Button>
        </div>
      )}
      {remind.data !== undefined && (
        <Note title={t(ANALYSES.toldNow, { n: say.number(remind.data.diingatkan), m: say.number(remind.data.sudah) })} />
      )}
      {[remind, begin].map((act) => act.isError && <ProblemNote key={String(act.submittedAt)} problem={act.error} />)}
      <PlainTable label={title} heads={heads}>
        {data.papan.map(({ wilayah, nama, desa, analisis, diingatkan, boleh }) => (
          <tr key={wilayah}>
            <th scope="row">
              {analisis === null ? (
                nama
              ) : (
                <Link to="/k/$kab/analisis/$id" params={{ kab, id: analisis.id }}>
                  {nama}
                </Link>
              )}
            </th>
            <td>{say.number(desa)}</td>
            <td>{analisis === null ? t(ANALYSES.notBegun) : <StateTag state={analisis.keadaan} />}</td>
            <td>{diingatkan === null ? t(ANALYSES.notReminded) : say.day(diingatkan)}</td>
            <td>
              {boleh.mulai && (
                <Button
                  look="quiet"
                  aria-label={t(ANALYSES.beginFor, { nama })}
                  disabled={begin.isPending}
                  onClick={() => begin.mutate({ wilayah, tahun: data.tahun })}
                >
                  {t(ANALYSES.begin)}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
