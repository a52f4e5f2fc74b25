// Written as 404.html, the file that static hosts show for an unknown address.
export const trailingSlash = 'never';
