import type { Resolution } from '@shared/contract/resolutions'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useEffectChoices } from '../../client/use-effect-choices'
import { useText } from '../../text/text'
import { kindsOf } from '../../ui/effect-form/effect-draft'
import { EffectForm } from '../../ui/effect-form/effect-form'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'

/** Says what a resolution made elsewhere, or a decision of the director, causes (reading 14). */
export function AddEffect({ resolution, onDone }: { resolution: Resolution; onDone: () => void }) {
  const text = useText()
  const today = useToday()
  const choices = useEffectChoices(today)
  const command = useCommand(core.resolutions.addEffects)
  const { resolutionId, body } = resolution
  return (
    <EffectForm
      name={`resolutions effect ${resolutionId}`}
      kinds={kindsOf(body, { fromMeeting: false })}
      choices={choices}
      today={today}
      busy={command.busy}
      fault={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onAdd={async (effect) => {
        if ((await command.run({ resolutionId, effects: [effect] })) === null) return false
        showDone(text.effects.added)
        onDone()
        return true
      }}
      onCancel={onDone}
    />
  )
}
