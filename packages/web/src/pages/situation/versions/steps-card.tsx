/** The way of an analysis so far, and the next step for whoever may take it. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { LongField } from '../../../parts/field.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { ProblemNote } from '../../../parts/states.tsx'
import { ANALYSES, STEP_WORDS } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { useFreezeAnalysis, useSign, useVerifyAnalysis } from './use-analysis-acts.ts'
import styles from './versions.module.css'

interface StepsProps {
  readonly kab: string
  readonly data: AnalysisAnswer
}

export function StepsCard({ kab, data }: StepsProps) {
  const t = useText()
  const say = useSay()
  const sign = useSign(kab, data.analisis.id)
  const heads = [ANALYSES.act, ANALYSES.who, ANALYSES.when, ANALYSES.reason].map((head) => t(head))
  return (
    <Card title={t(ANALYSES.steps)}>
      {data.langkah.length === 0 ? (
        <p>{t(ANALYSES.noSteps)}</p>
      ) : (
        <PlainTable label={t(ANALYSES.steps)} heads={heads}>
          {data.langkah.map(({ langkah, oleh, pada, alasan }) => (
            <tr key={pada}>
              <th scope="row">{t(STEP_WORDS[langkah])}</th>
              <td>{oleh}</td>
              <td>{say.moment(pada)}</td>
              <td>{alasan ?? t(ANALYSES.noReason)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {data.boleh.tandatangan && (
        <div className={styles['acts']}>
          <Button look="primary" disabled={sign.isPending || data.teks.length === 0} onClick={() => sign.mutate()}>
            {t(ANALYSES.sign)}
          </Button>
        </div>
      )}
      {sign.isError && <ProblemNote problem={sign.error} />}
      {data.boleh.verifikasi && <VerifyForm kab={kab} data={data} />}
      {data.boleh.bekukan && <FreezeForm kab={kab} data={data} />}
    </Card>
  )
}

function VerifyForm({ kab, data }: StepsProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const verify = useVerifyAnalysis(kab, data.analisis.id)
  const alasan = reason.trim()
  return (
    <div className={styles['form']}>
      <LongField label={t(ANALYSES.reason)} value={reason} onChange={(event) => setReason(event.target.value)} />
      {verify.isError && <ProblemNote problem={verify.error} />}
      <div className={styles['acts']}>
        <Button look="primary" disabled={verify.isPending} onClick={() => verify.mutate({ langkah: 'verifikasi' })}>
          {t(ANALYSES.verify)}
        </Button>
        <Button disabled={verify.isPending || alasan === ''} onClick={() => verify.mutate({ langkah: 'kembalikan', alasan })}>
          {t(ANALYSES.giveBack)}
        </Button>
      </div>
    </div>
  )
}

function FreezeForm({ kab, data }: StepsProps) {
  const t = useText()
  const say = useSay()
  const [reason, setReason] = useState('')
  const freeze = useFreezeAnalysis(kab, data.analisis.id)
  const open = data.kecamatan.filter(({ analisis }) => analisis?.keadaan !== 'diverifikasi' && analisis?.keadaan !== 'beku').length
  const alasan = reason.trim()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        freeze.mutate({ belumSelesai: open, ...(alasan === '' ? {} : { alasan }) })
      }}
    >
      {open > 0 && <p>{t(ANALYSES.freezeOpen, { n: say.number(open) })}</p>}
      {open > 0 && <LongField label={t(ANALYSES.reason)} required value={reason} onChange={(event) => setReason(event.target.value)} />}
      {freeze.isError && <ProblemNote problem={freeze.error} />}
      <Button look="primary" type="submit" disabled={freeze.isPending}>
        {t(ANALYSES.freeze)}
      </Button>
    </form>
  )
}
