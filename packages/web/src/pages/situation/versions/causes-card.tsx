/** Causes and proposals in words: who wrote what, and while it is a draft a field to write. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { TOPICS, type Topic } from '@konvergen/core/situation/analysis-content.ts'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { LongField, SelectField } from '../../../parts/field.tsx'
import { ProblemNote } from '../../../parts/states.tsx'
import { ANALYSES, TOPIC_WORDS } from '../../../text/analyses.ts'
import { useText } from '../../../text/text.ts'
import { Texts } from './texts.tsx'
import { useWriteText } from './use-analysis-acts.ts'
import styles from './versions.module.css'

export function CausesCard({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  return (
    <Card title={t(ANALYSES.causes)}>
      <Texts texts={data.teks} level={3} />
      {data.boleh.tulis && <WriteForm kab={kab} data={data} />}
    </Card>
  )
}

function WriteForm({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const textOf = (topic: Topic) => data.teks.find(({ topik }) => topik === topic)?.isi ?? ''
  const [topic, setTopic] = useState<Topic>('ringkasan')
  const [text, setText] = useState(textOf('ringkasan'))
  const write = useWriteText(kab, data.analisis.id)
  const choose = (chosen: string) => {
    const found = TOPICS.find((each) => each === chosen) ?? 'ringkasan'
    setTopic(found)
    setText(textOf(found))
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate({ topik: topic, isi: text })
      }}
    >
      <SelectField label={t(ANALYSES.topic)} value={topic} onChange={(event) => choose(event.target.value)}>
        {TOPICS.map((each) => (
          <option key={each} value={each}>
            {t(TOPIC_WORDS[each])}
          </option>
        ))}
      </SelectField>
      <LongField label={t(ANALYSES.words)} value={text} maxLength={2000} onChange={(event) => setText(event.target.value)} />
      {write.isError && <ProblemNote problem={write.error} />}
      <Button type="submit" disabled={write.isPending}>
        {t(ANALYSES.save)}
      </Button>
    </form>
  )
}
