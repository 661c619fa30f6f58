/** Copies a text; says so for a moment. */
import { useState } from 'react'
import { ACCOUNT } from '../text/account.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'

export function CopyButton({ text }: { text: string }) {
  const t = useText()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return <Button onClick={() => void copy()}>{t(isCopied ? ACCOUNT.copied : ACCOUNT.copy)}</Button>
}
