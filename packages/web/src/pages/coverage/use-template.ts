/** A template that is read again: what it would change, or whose it is when it is another office's. */
import { type FormAnswer, readTemplateBack } from '@konvergen/contract/coverage.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { upload } from '../../app/upload.ts'
import type { Sheet } from './arrange-form.ts'
import type { PastePlan } from './arrange-paste.ts'
import { planTemplate } from './arrange-template.ts'
import type { Entry } from './use-entry.ts'

/** The office that a template is of; `nama` null = the secretariat. */
export interface OtherOffice {
  readonly nama: string | null
}

export interface TemplateOf {
  readonly kab: string
  readonly form: FormAnswer
  readonly sheets: readonly Sheet[]
  readonly entry: Entry
}

export function useTemplate({ kab, form: { periode, lembaga }, sheets, entry }: TemplateOf) {
  const [plan, setPlan] = useState<PastePlan | null>(null)
  const [other, setOther] = useState<OtherOffice | null>(null)
  const read = useMutation({
    mutationFn: (file: File) => upload(readTemplateBack, { kab, periode }, file).answer,
    onSuccess: (back) => {
      const isOther = back.lembaga.id !== lembaga.id
      setOther(isOther ? { nama: back.lembaga.nama } : null)
      setPlan(isOther ? null : planTemplate(back, sheets, entry.book, entry.draft))
    },
  })
  const apply = () => {
    if (plan !== null) entry.change(plan.draft)
    setPlan(null)
  }
  return { read, plan, other, apply, forget: () => setPlan(null) }
}
