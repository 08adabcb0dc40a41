import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useText } from '../text/text'
import { EmptyState } from '../ui/empty-state'
import { KeyButton } from '../ui/key-button'
import classes from './error-boundary.module.css'

type Props = { children: ReactNode }
type State = { error: Error | null }

/** Keeps a fault in one place of the page from taking the rest with it; give it a `key` that changes with the place. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? (
      this.props.children
    ) : (
      <Broken error={error} onAgain={() => this.setState({ error: null })} />
    )
  }
}

function Broken({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const say = useText().shell.broken
  return (
    <EmptyState icon="warn" title={say.title} actions={<KeyButton label={say.again} primary onPress={onAgain} />}>
      <p>{say.reassurance}</p>
      <pre className={classes.details}>{error.message}</pre>
    </EmptyState>
  )
}
