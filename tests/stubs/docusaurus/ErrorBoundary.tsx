/** Stub of `@docusaurus/ErrorBoundary`: shows the fallback for what its children throw. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (params: { error: Error; tryAgain: () => void }) => ReactNode;
}

export default class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback({ error, tryAgain: () => this.setState({ error: undefined }) });
  }
}
