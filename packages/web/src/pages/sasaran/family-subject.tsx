/** What a family may ask about its data, where the role may answer it: all that is held and who looked, and the end of its identity. */
import { eraseFamily, type FamilyReport, reportFamily } from '@konvergen/contract/family-privacy.ts'
import { ERASURE_GROUND_NAMES, ERASURE_GROUNDS, type ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FAMILY_SUBJECT } from '../../text/families.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { AskPurpose } from './ask-purpose.tsx'
import styles from './families-page.module.css'
import { FamilyReportCard } from './family-report.tsx'

interface SubjectProps {
  readonly kab: string
  readonly id: string
  readonly isErased: boolean
}

export function FamilySubject({ kab, id, isErased }: SubjectProps) {
  const t = useText()
  const may = useMay()
  const [asking, setAsking] = useState<'laporan' | 'hapus' | null>(null)
  const [report, setReport] = useState<FamilyReport | null>(null)
  const close = () => setAsking(null)
  const [mayReport, mayErase] = [may('privacy.report-family', kab), may('privacy.erase-family', kab) && !isErased]
  if (!mayReport && !mayErase) return null
  if (report !== null) return <FamilyReportCard report={report} onClose={() => setReport(null)} />
  return (
    <div className="tanpa-cetak">
      <Card title={t(SUBJECT.title)} hint={t(FAMILY_SUBJECT.hint)}>
        <div className={styles['acts']}>
          {mayReport && <Button onClick={() => setAsking('laporan')}>{t(SUBJECT.report)}</Button>}
          {mayErase && (
            <Button look="danger" onClick={() => setAsking('hapus')}>
              {t(SUBJECT.erase)}
            </Button>
          )}
        </div>
      </Card>
      {asking === 'laporan' && (
        <AskPurpose
          title={SUBJECT.report}
          body={FAMILY_SUBJECT.reportBody}
          go={SUBJECT.make}
          going={SUBJECT.making}
          ask={(tujuan) => call(reportFamily, { params: { kab, id }, body: { tujuan } })}
          onAnswer={(made) => {
            setReport(made)
            close()
          }}
          onClose={close}
        />
      )}
      {asking === 'hapus' && <EraseFamily kab={kab} id={id} onClose={close} />}
    </div>
  )
}

function EraseFamily({ kab, id, onClose }: { kab: string; id: string; onClose: () => void }) {
  const t = useText()
  const [ground, setGround] = useState<ErasureGround | null>(null)
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const erase = useMutation({
    mutationFn: (alasan: ErasureGround) => call(eraseFamily, { params: { kab, id }, body: { alasan } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
      window.scrollTo({ top: 0 })
    },
  })
  return (
    <Drawer title={t(FAMILY_SUBJECT.eraseTitle)} onClose={onClose}>
      <p className={styles['small']}>{t(FAMILY_SUBJECT.eraseBody)}</p>
      <p className={styles['small']}>{t(FAMILY_SUBJECT.eraseAgain)}</p>
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (ground !== null && !erase.isPending) erase.mutate(ground)
        }}
      >
        <RadioList
          label={t(SUBJECT.ground)}
          options={ERASURE_GROUND_NAMES.map((value) => ({ value, label: t(ERASURE_GROUNDS[value]) }))}
          value={ground}
          wrong={isAsked && ground === null ? t(SUBJECT.chooseGround) : undefined}
          onChange={setGround}
        />
        {erase.isError && <ProblemNote problem={erase.error} />}
        <Button look="danger" type="submit" disabled={erase.isPending}>
          {t(SUBJECT.eraseNow)}
        </Button>
      </form>
    </Drawer>
  )
}
