/** Choose an area by typing a piece of its name. Used for villages, and for districts of the national list. */
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useText } from '../text/text.ts'
import styles from './area-picker.module.css'

export interface AreaOption {
  readonly kode: string
  readonly nama: string
  /** The area above it, so that equal names can be told apart. */
  readonly inside: string
}

const WORDS = {
  none: { id: 'Tidak ada yang cocok. Coba sebagian namanya saja.', en: 'Nothing matches. Try only a part of the name.' },
  open: { id: 'Buka daftar', en: 'Open the list' },
}

interface AreaPickerProps {
  readonly label: string
  readonly options: readonly AreaOption[]
  readonly onPick: (kode: string) => void
  /** Given when the options are searched elsewhere (the server) instead of filtered here. */
  readonly search?: { readonly text: string; readonly onChange: (text: string) => void }
}

export function AreaPicker({ label, options, onPick, search }: AreaPickerProps) {
  const t = useText()
  const searched = search === undefined ? {} : { inputValue: search.text, onInputChange: search.onChange, items: options }
  const own = search === undefined ? { defaultItems: options } : {}
  return (
    <ComboBox
      className={styles['picker'] ?? ''}
      menuTrigger="focus"
      allowsEmptyCollection
      onChange={(key) => key !== null && onPick(String(key))}
      {...searched}
      {...own}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['field']}>
        <Input />
        <Button aria-label={t(WORDS.open)}>▾</Button>
      </div>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox<AreaOption> className={styles['list'] ?? ''} renderEmptyState={() => <p className={styles['none']}>{t(WORDS.none)}</p>}>
          {(option) => (
            <ListBoxItem id={option.kode} textValue={option.nama} className={styles['item'] ?? ''}>
              <Text slot="label">{option.nama}</Text>
              <small>
                {option.inside} · {option.kode}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
