/** One file on its way: how far it is, and what can be done with it. It is left, not thrown away, when the page is. */
import { useEffect, useState } from 'react'
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

interface OnItsWay {
  readonly sender: DocumentSender
  readonly progress: SendProgress
}

export function useSending(kab: string): { sending: Sending | null; send: (file: File) => void; clear: () => void } {
  const [current, setCurrent] = useState<OnItsWay | null>(null)
  const sender = current?.sender
  useEffect(() => () => sender?.leave(), [sender])
  const clear = () => setCurrent(null)
  const send = (file: File) => {
    const own = new DocumentSender(kab, file, (progress) => setCurrent({ sender: own, progress }))
    setCurrent({ sender: own, progress: { state: 'periksa', done: 0, size: file.size, problem: null } })
    void own.go()
  }
  if (current === null) return { sending: null, send, clear }
  const { progress } = current
  const sending = {
    file: current.sender.file,
    progress,
    id: current.sender.id,
    pause: () => current.sender.pause(),
    resume: () => void current.sender.go(),
    cancel: () => {
      void current.sender.cancel()
      clear()
    },
  }
  return { sending, send, clear }
}
