/** The form of a village with names as a workbook, for a purpose. */
import { downloadScoredPersons } from '@konvergen/contract/scorecard-files.ts'
import { useState } from 'react'
import { takeFile } from '../../app/take-file.ts'
import { Button } from '../../parts/button.tsx'
import { AskPurpose } from '../../parts/subject/ask-purpose.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE_ACTS } from '../../text/scorecard.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import type { OfVillage } from './use-scorecard-acts.ts'

export function TakeNames({ params }: { params: OfVillage }) {
  const t = useText()
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(SUBJECT.take)}</Button>
      {isAsking && (
        <AskPurpose
          title={SCORE_ACTS.namesTitle}
          body={SCORE_ACTS.namesBody}
          go={SUBJECT.takeNow}
          going={SUBJECT.taking}
          ask={(tujuan) => takeFile(downloadScoredPersons, { params: { ...params }, body: { tujuan, bahasa: say.language } })}
          onAnswer={close}
          onClose={close}
        />
      )}
    </>
  )
}
