const SHARED = `
  root runner runneradmin vscode node ubuntu debian fedora centos alpine arch user users app appuser coder agent agents circleci
  gitpod codespace codespaces jenkins gitlab-runner buildkite-agent vagrant ec2-user admin administrator containeradministrator
  containeruser public default defaultuser shared guest linuxbrew nobody nonroot developer dev docker podman postgres mysql redis
  git www-data nginx jovyan sandbox daemon test tester testuser bench benchmark builder build ci worker workspace model
  username youruser yourname your_user your_name your-user your-name name me someone somebody you openhands opencode aider codex goose crush claude
  plandex copilot sweagent swe-agent qwen qwen-code pi gemini cline continue`;

const sharedAccounts = new Set(SHARED.trim().split(/\s+/));

/** True for an account that comes with a system, a container image or a CI service and so names nobody. */
export function isSharedAccount(name: string): boolean {
  return sharedAccounts.has(name.toLowerCase());
}
