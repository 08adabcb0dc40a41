import { Checkbox, Radio, TextInput } from '@mantine/core'
import type { ClosingPlan } from '@shared/contract/periods'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useText } from '../../text/text'
import { FaultList } from '../../ui/fault-list'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { type ClosingChoices, readShare } from './closing-choices'
import classes from './periods.module.css'

export type ClosingSideProps = {
  plan: ClosingPlan
  choices: ClosingChoices
  onChoices: (choices: ClosingChoices) => void
  post: Action
  busy: boolean
}

/** Beside the plan: what closing does in words, how it is divided, what is still open or in the way, and posting it. */
export function ClosingSide({ plan, choices, onChoices, post, busy }: ClosingSideProps) {
  const say = useText().periods.closing
  const [fault, setFault] = useState(-1)
  return (
    <Sheet
      fill
      title={plan.faults.length > 0 ? say.faults : say.what}
      foot={<ActionButton action={post} primary wide size="lg" loading={busy} />}
    >
      <div className={classes.side}>
        {plan.faults.length > 0 ? (
          <FaultList faults={plan.faults} active={fault} onGo={setFault} />
        ) : (
          <ul className={classes.explainList}>
            {say.explain.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <Choices choices={choices} onChoices={onChoices} />
        <section className={classes.block} aria-label={say.open}>
          <h3>{say.open}</h3>
          {plan.open.length === 0 ? (
            <Note tone="green">{say.openNone}</Note>
          ) : (
            <>
              <p className={classes.quiet}>{say.openIntro}</p>
              {plan.open.map(({ code, message }) => (
                <Note key={code} tone="amber">
                  {message}
                </Note>
              ))}
            </>
          )}
        </section>
      </div>
    </Sheet>
  )
}

function Choices({ choices, onChoices }: Pick<ClosingSideProps, 'choices' | 'onChoices'>) {
  const say = useText().periods.closing
  const faulty = choices.by === 'share' && choices.shareTyped !== '' && readShare(choices.shareTyped) === null
  return (
    <section className={classes.block} aria-label={say.choices}>
      <Radio.Group
        label={say.administration}
        value={choices.by}
        onChange={(by) => onChoices({ ...choices, by: by === 'share' ? 'share' : 'netRevenue' })}
      >
        <div className={classes.radios}>
          <Radio value="netRevenue" label={say.byRevenue} description={say.byRevenueDetail} />
          <Radio value="share" label={say.byShare} />
        </div>
      </Radio.Group>
      {choices.by === 'share' ? (
        <TextInput
          label={say.share}
          value={choices.shareTyped}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          error={faulty ? say.shareFault : undefined}
          onChange={(event) => onChoices({ ...choices, shareTyped: event.currentTarget.value })}
        />
      ) : null}
      <Checkbox
        label={say.splitTax}
        description={say.splitTaxDetail}
        checked={choices.splitIncomeTax}
        onChange={(event) => onChoices({ ...choices, splitIncomeTax: event.currentTarget.checked })}
      />
    </section>
  )
}
