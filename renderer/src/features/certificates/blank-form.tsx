import { useQuery } from '@tanstack/react-query'
import { blankFields, type CertificateBlank } from '@shared/contract/certificates'
import { useState } from 'react'
import { api, core } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { Words } from './entry-fields'

/** Where the fields stand on the school's blank, and how far its printer is off. */
export function BlankForm({ onBack }: { onBack: () => void }) {
  const { data } = useQuery(api.certificates.blank.queryOptions({ input: {} }))
  return data === undefined ? null : <Places blank={data} onBack={onBack} />
}

const sizes = ['width', 'height', 'offsetX', 'offsetY'] as const

function Places({ blank, onBack }: { blank: CertificateBlank; onBack: () => void }) {
  const say = useText().certificates
  const { form: words, fields } = say
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const command = useCommand(core.certificates.saveBlank)
  const shown = (key: string, value: number) => typed[key] ?? String(value)
  const type = (key: string) => (value: string) => setTyped((before) => ({ ...before, [key]: value }))
  const read = (key: string, value: number) => Number(shown(key, value))
  const isWhole = Object.values(typed).every((one) => /^-?\d{1,3}$/.test(one.trim()))
  const places = { ...blank.places }
  for (const field of blankFields) {
    const { x, y } = blank.places[field]
    places[field] = { x: read(`${field} x`, x), y: read(`${field} y`, y) }
  }
  const { width, height, offsetX, offsetY } = blank
  const input = {
    width: read('width', width),
    height: read('height', height),
    offsetX: read('offsetX', offsetX),
    offsetY: read('offsetY', offsetY),
    places,
  }
  return (
    <CommandForm
      title={words.blankTitle}
      confirm={words.save}
      input={isWhole ? input : null}
      missing={words.missing}
      command={command}
      onDone={() => {
        showDone(words.blankSaved)
        onBack()
      }}
      onCancel={onBack}
    >
      <Note>{words.blankWay}</Note>
      {sizes.map((size) => (
        <Words
          key={size}
          first={size === 'width'}
          label={words[size]}
          value={shown(size, blank[size])}
          most={4}
          onChange={type(size)}
        />
      ))}
      {blankFields.flatMap((field) =>
        (['x', 'y'] as const).map((axis) => (
          <Words
            key={`${field} ${axis}`}
            label={words[axis](fields[field])}
            value={shown(`${field} ${axis}`, blank.places[field][axis])}
            most={4}
            onChange={type(`${field} ${axis}`)}
          />
        )),
      )}
    </CommandForm>
  )
}
