import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  fallback: ComponentType<{ error: unknown }>;
  children: ReactNode;
}

/** React has no hook for this: what fails below is shown by the fallback. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed?: { error: unknown } }> {
  override state: { failed?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  override render() {
    const { fallback: Fallback, children } = this.props;
    return this.state.failed ? <Fallback error={this.state.failed.error} /> : children;
  }
}
