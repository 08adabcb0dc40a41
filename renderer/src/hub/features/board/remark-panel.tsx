import { Textarea } from '@mantine/core'
import type { Remark } from '@shared/contract/hub/reports'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { KeyButton } from '../../../ui/key-button'

export type RemarkPanelProps = {
  /** The indicator it is about; null for the whole report. */
  code: string | null
  name: string
  remarks: readonly Remark[]
  onKeep: (remarks: readonly Remark[]) => void
  onCancel: () => void
}

/** What a co-operative is to mend at an indicator, or of the whole; it waits until the report goes back. */
export function RemarkPanel({ code, name, remarks, onKeep, onCancel }: RemarkPanelProps) {
  const { remark: say } = useText().hubReport
  const there = remarks.find((one) => one.code === code)
  const [words, setWords] = useState(there?.text ?? '')
  const others = remarks.filter((one) => one.code !== code)
  const isWhole = words.trim() !== ''
  return (
    <FormPanel
      title={say.title(name)}
      confirmLabel={say.save}
      blocked={isWhole ? null : say.missing}
      busy={false}
      error={null}
      onConfirm={() => isWhole && onKeep([...others, { code, text: words.trim() }])}
      onCancel={onCancel}
    >
      <Textarea
        label={say.label}
        data-autofocus
        minRows={4}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {there === undefined ? null : (
        <div>
          <KeyButton size="sm" danger label={say.remove} onPress={() => onKeep(others)} />
        </div>
      )}
    </FormPanel>
  )
}
