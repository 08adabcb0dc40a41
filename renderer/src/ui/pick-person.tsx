import { type ChoosableParty, PartySelect } from './party-select'

export type PickPersonProps = {
  label: string
  parties: readonly ChoosableParty[]
  onPick: (person: { code: string; name: string }) => void
}

/** A field that picks one person after another: Enter takes who was found and stays, in the empty field it goes on. */
export function PickPerson({ label, parties, onPick }: PickPersonProps) {
  return (
    <PartySelect
      label={label}
      parties={parties}
      value={null}
      onChange={(code, option) => {
        if (code !== null && option !== null) onPick({ code, name: option.name })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.currentTarget.value !== '') event.preventDefault()
      }}
    />
  )
}
