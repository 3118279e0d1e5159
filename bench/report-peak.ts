/* Loaded before a measured program: tells the parent the peak memory when the program ends. */
process.channel?.unref();
process.on('exit', () => {
  process.send?.({ peakKib: process.resourceUsage().maxRSS });
});
