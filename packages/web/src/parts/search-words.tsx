/** Words that are looked for: asked when the person is done, not letter by letter. */
import { useState } from 'react'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { TextField } from './field.tsx'
import styles from './search-words.module.css'

interface SearchWordsProps {
  readonly label: string
  /** What is looked for now; empty = nothing. */
  readonly words: string
  readonly onWords: (words: string) => void
}

export const LONGEST_SEARCH = 100

export function SearchWords({ label, words, onWords }: SearchWordsProps) {
  const t = useText()
  const [typed, setTyped] = useState(words)
  return (
    <form
      className={styles['words']}
      onSubmit={(event) => {
        event.preventDefault()
        onWords(typed.trim())
      }}
    >
      <TextField label={label} type="search" maxLength={LONGEST_SEARCH} value={typed} onChange={({ target }) => setTyped(target.value)} />
      <Button type="submit">{t(SHELL.search)}</Button>
    </form>
  )
}
