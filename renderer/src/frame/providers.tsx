import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Text, TextProvider } from '../text/text'
import { cssVariables, theme } from './theme'

type ProvidersProps = {
  queryClient: QueryClient
  /** What the page says, in its language. */
  words: Text
  children: ReactNode
}

/** What every part of the page needs around it: look, language, answers of the core, messages in the corner. */
export function Providers({ queryClient, words, children }: ProvidersProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <TextProvider value={words}>
        <QueryClientProvider client={queryClient}>
          {children}
          <Notifications position="bottom-right" limit={4} />
        </QueryClientProvider>
      </TextProvider>
    </MantineProvider>
  )
}
