import { Component, type ReactNode } from "react";
import type { Language } from "../../languages.ts";
import { kitTexts } from "./texts.ts";

interface BoundaryProps {
  language: Language;
  onRetry: () => void;
  children: ReactNode;
}

/** Says that the figure failed and offers another try; the page around it goes on. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const t = kitTexts[this.props.language];
    const retry = () => {
      this.props.onRetry();
      this.setState({ failed: false });
    };
    return (
      <div className="wgt-note" role="alert">
        <p>{t.failed}</p>
        <button type="button" className="btn sm" onClick={retry}>
          {t.retry}
        </button>
      </div>
    );
  }
}
