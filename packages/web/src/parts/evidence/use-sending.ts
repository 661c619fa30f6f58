/** One file on its way: how far it is, and what can be done with it. It is left, not thrown away, when the page is. */
import { useEffect, useRef, useState } from 'react'
import { DocumentSender, type SendProgress } from '../../app/send-document.ts'

export interface Sending {
  readonly file: File
  readonly progress: SendProgress
  /** null until it was announced. */
  readonly id: string | null
  readonly pause: () => void
  readonly resume: () => void
  readonly cancel: () => void
}

export function useSending(kab: string): { sending: Sending | null; send: (file: File) => void; clear: () => void } {
  const sender = useRef<DocumentSender | null>(null)
  const [progress, setProgress] = useState<SendProgress | null>(null)
  useEffect(() => () => sender.current?.leave(), [])
  const clear = () => {
    sender.current?.leave()
    sender.current = null
    setProgress(null)
  }
  const send = (file: File) => {
    clear()
    const own = new DocumentSender(kab, file, setProgress)
    sender.current = own
    setProgress({ state: 'periksa', done: 0, size: file.size, problem: null })
    void own.go()
  }
  const current = sender.current
  if (progress === null || current === null) return { sending: null, send, clear }
  const sending = {
    file: current.file,
    progress,
    id: current.id,
    pause: () => current.pause(),
    resume: () => void current.go(),
    cancel: () => {
      void current.cancel()
      clear()
    },
  }
  return { sending, send, clear }
}
