import type { ToastConfig } from 'lightning/platformShowToastEvent';

const SHOWN_MILLISECONDS = 4000;

function isToast(value: unknown): value is ToastConfig {
    return typeof value === 'object' && value !== null && 'title' in value;
}

/** Shows what ShowToastEvent asks for, as the page of an org does. */
export function showToasts(place: Element): void {
    window.addEventListener('lightning__showtoast', (event) => {
        const config: unknown = event instanceof CustomEvent ? event.detail : undefined;
        if (!isToast(config)) {
            return;
        }
        const { title, message, variant } = config;
        const toast = document.createElement('div');
        toast.className = `slds-notify slds-notify_toast slds-theme_${variant ?? 'info'}`;
        const content = document.createElement('div');
        content.className = 'slds-notify__content';
        const heading = document.createElement('p');
        heading.className = 'slds-text-heading_small';
        heading.textContent = title;
        content.append(heading);
        if (message !== undefined) {
            const detail = document.createElement('p');
            detail.textContent = message;
            content.append(detail);
        }
        toast.append(content);
        place.replaceChildren(toast);
        setTimeout(() => {
            toast.remove();
        }, SHOWN_MILLISECONDS);
    });
}
